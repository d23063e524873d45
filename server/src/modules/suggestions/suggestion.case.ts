/** A suggestion with its signers and assignments inside one unit of work: it follows each write, so that the next step sees it. */
import type { AssignmentKind } from '@liaison/shared/suggestions/assignment.states';
import {
  type AssignmentPart,
  derivedState,
  OPEN_ASSIGNMENT_STATES,
} from '@liaison/shared/suggestions/assignment.states';
import type { SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import type { AssignmentRow } from './assignment.rows.js';
import type { SignerRow, SuggestionRow } from './suggestion.rows.js';

export class SuggestionCase {
  constructor(
    public row: SuggestionRow,
    readonly signers: readonly SignerRow[],
    public parts: readonly AssignmentRow[],
  ) {}

  /** Those that were not replaced by another unit. */
  get live(): readonly AssignmentRow[] {
    return this.parts.filter(({ state }) => state !== 'replaced');
  }

  /** The lead, or the separate units: those that answer. */
  get mains(): readonly AssignmentRow[] {
    return this.live.filter(({ kind }) => kind !== 'supporting');
  }

  /** The unit that others support; undefined among separate ones. */
  get lead(): AssignmentRow | undefined {
    return this.live.find(({ kind }) => kind === 'lead');
  }

  get supporting(): readonly AssignmentRow[] {
    return this.live.filter(({ kind }) => kind === 'supporting');
  }

  /** Those that still have something to do. */
  get unfinished(): readonly AssignmentRow[] {
    return this.parts.filter(({ state }) => OPEN_ASSIGNMENT_STATES.includes(state));
  }

  part(id: string): AssignmentRow | undefined {
    return this.parts.find((one) => one.id === id);
  }

  /** Where the suggestion stands by its units; without any it stays where it is. */
  get derived(): SuggestionState {
    const parts: readonly AssignmentPart[] = this.parts;
    return parts.length === 0 ? this.row.state : derivedState(parts);
  }

  /** The author first, then every co-signer who confirmed: those who judge. */
  get judges(): readonly string[] {
    const confirmed = this.signers.filter(({ status }) => status === 'confirmed');
    return [this.row.author_id, ...confirmed.map(({ deputy_id }) => deputy_id)];
  }
}

/** A new assignment as it is given to a unit. */
export interface NewAssignment {
  readonly unitId: string;
  readonly kind: AssignmentKind;
}
