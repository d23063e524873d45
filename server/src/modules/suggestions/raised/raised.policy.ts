/** Who may name earlier suggestions, and when: the deputy while the text is open, the office from the review on. */
import { OPEN_TEXT, SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { SuggestionRow } from '../suggestion.rows.js';

/** @throws AppError `suggestion_action_not_allowed` */
export function mustBeOpen(row: SuggestionRow, person: Person): void {
  const mine = person.door === 'deputy' && row.author_id === person.deputyId && OPEN_TEXT.includes(row.state);
  const { text: state, final } = SUGGESTION_STATE_SPECS[row.state];
  const office = person.door === 'admin' && final !== true && !OPEN_TEXT.includes(row.state);
  if (!mine && !office)
    throw new AppError('suggestion_action_not_allowed', { values: { state, action: '修改以前提出的建议' } });
}
