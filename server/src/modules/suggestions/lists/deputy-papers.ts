/** What a deputy finds in each box: the own papers and those that were signed, each from an index of its own. */
import type { Among } from '../../../common/search/word-lists.js';
import type { DeputySuggestionBox } from '../suggestions.dto.js';
import type { Where } from './office-filter.js';

const signed = (status: string) =>
  `SELECT g.suggestion_id AS id FROM suggestion_signer g WHERE g.deputy_id = ? AND g.status IN (${status})`;
/** One's own and those that one signed. */
const own = (deputyId: string, status = "'confirmed'"): Among => ({
  sql: `SELECT id FROM suggestion WHERE author_id = ? UNION ${signed(status)}`,
  values: [deputyId, deputyId],
  ways: [
    { from: 'suggestion s', where: 's.author_id = ?', values: [deputyId] },
    {
      from: 'suggestion_signer g JOIN suggestion s ON s.id = g.suggestion_id',
      where: `g.deputy_id = ? AND g.status IN (${status})`,
      values: [deputyId],
    },
  ],
});
const OPEN_BOX = "s.state NOT IN ('closed', 'reference', 'refused', 'withdrawn')";
/** An answer that waits for this deputy's verdict. */
const UNJUDGED = `EXISTS (SELECT 1 FROM suggestion_assignment a WHERE a.suggestion_id = s.id AND a.state = 'answered'
  AND NOT EXISTS (SELECT 1 FROM suggestion_evaluation e WHERE e.assignment_id = a.id AND e.round = a.round AND e.deputy_id = ?))`;

export interface Box extends Where {
  readonly among: Among;
}

export function deputyBox(box: DeputySuggestionBox | undefined, deputyId: string): Box {
  const among = own(deputyId);
  switch (box) {
    case 'mine':
      return { among, where: [OPEN_BOX], values: [] };
    case 'to_sign':
      return {
        among: { sql: signed("'invited'"), values: [deputyId] },
        where: ["s.state IN ('co_signing', 'returned')"],
        values: [],
      };
    case 'to_judge':
      return { among, where: ["s.state = 'answered'", UNJUDGED], values: [deputyId] };
    case 'done':
      return { among, where: [`NOT (${OPEN_BOX})`], values: [] };
    default:
      return { among: own(deputyId, "'invited', 'confirmed'"), where: ['1 = 1'], values: [] };
  }
}
