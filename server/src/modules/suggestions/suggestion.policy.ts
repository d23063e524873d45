/** Who may see and touch one suggestion: short rules over the row, its signers and the person, without the database. */
import type { Facts } from '@liaison/shared/suggestions/machine';
import type { SuggestionFact } from '@liaison/shared/suggestions/suggestion.states';
import { coversRegion, type Person } from '../../common/access/person.js';
import type { SignerRow, SuggestionRow } from './suggestion.rows.js';

/** The first review is made where the deputy stands, everything later by the office of the congress itself. */
export function isInScope(
  row: Pick<SuggestionRow, 'state' | 'review_path' | 'region_path'>,
  person: Person,
): boolean {
  if (person.door !== 'admin') return false;
  return coversRegion(person, row.state === 'first_review' ? row.review_path : row.region_path);
}

/**
 * Until it was handed in, a paper is its signers' own; afterwards both reviewing offices may read it, and each unit
 * that ever was given it.
 */
export function maySee(
  row: SuggestionRow,
  signers: readonly SignerRow[],
  person: Person,
  unitIds: readonly string[] = [],
): boolean {
  if (person.door === 'unit') return unitIds.some((id) => person.unitIds.includes(id));
  if (person.door === 'admin')
    return (
      row.submitted_at !== null &&
      (coversRegion(person, row.review_path) || coversRegion(person, row.region_path))
    );
  if (person.door !== 'deputy') return false;
  return (
    row.author_id === person.deputyId ||
    signers.some((signer) => signer.deputy_id === person.deputyId && signer.status !== 'declined')
  );
}

export function suggestionFacts(
  row: SuggestionRow,
  signers: readonly SignerRow[],
  person: Person,
  marksPassed: boolean,
  more: Partial<Pick<Facts<SuggestionFact>, 'mayEvaluate' | 'hasLead'>> = {},
): Facts<SuggestionFact> {
  const deputyId = person.door === 'deputy' ? person.deputyId : null;
  const mine = signers.find((signer) => signer.deputy_id === deputyId)?.status;
  const isAuthor = deputyId !== null && row.author_id === deputyId;
  return {
    inScope: isInScope(row, person),
    isAuthor,
    isInvited: mine === 'invited',
    isSigner: isAuthor || mine === 'confirmed',
    complete: row.title !== '' && row.grounds !== '' && row.proposal !== '',
    allConfirmed: signers.every(({ status }) => status !== 'invited'),
    hasInvited: signers.some(({ status }) => status === 'invited'),
    marksPassed,
    mayEvaluate: false,
    atLeaders: row.leaders_at !== null,
    hasLead: false,
    ...more,
  };
}
