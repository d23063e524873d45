/** What everyone sees of a published message in a list: no name, no number, no exact place. */
import { maskPersonal } from '@liaison/shared/kernel/text';
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { apiTime } from '../../common/database/times.js';
import type { MessageRow } from './message.rows.js';
import type { PublicMessageItemView } from './messages.views.js';

export type PublicRow = Pick<
  MessageRow,
  | 'id'
  | 'excerpt'
  | 'category'
  | 'region_path'
  | 'station_name'
  | 'deputy_name'
  | 'submitted_at'
  | 'last_answered_at'
  | 'joined_count'
  | 'solved'
  | 'satisfied'
  | 'state'
>;

export function publicItem(row: PublicRow): PublicMessageItemView {
  return {
    id: row.id,
    excerpt: maskPersonal(row.excerpt),
    category: row.category,
    stationName: row.station_name,
    deputyName: row.deputy_name,
    submittedAt: apiTime(row.submitted_at),
    answeredAt: apiTime(row.last_answered_at),
    joinedCount: row.joined_count,
    solved: row.solved,
    satisfied: row.satisfied,
    stateText: MESSAGE_STATE_SPECS[row.state].text,
  };
}
