/** Who may see and touch one message: short rules over the row and the person, without the database. */
import { MESSAGE_STATE_SPECS, type MessageFacts } from '@liaison/shared/messages/message.states';
import { coversStation, type Person } from '../../common/access/person.js';
import type { MessageRow } from './message.rows.js';

/** How often an author may ask to look again at a declined message. */
const MAX_RECONSIDER = 1;

type Held = Pick<MessageRow, 'holder_kind' | 'holder_id' | 'station_id' | 'region_path' | 'office_code'>;

/** The person is, or works for, whoever holds the message. An office's matter is held by its own staff, not by those above. */
export function isHolder(row: Held, person: Person): boolean {
  if (person.door === 'deputy') return row.holder_kind === 'deputy' && row.holder_id === person.deputyId;
  if (person.door !== 'admin') return false;
  if (row.holder_kind === 'station')
    return coversStation(person, { id: row.station_id, regionPath: row.region_path });
  if (row.holder_kind === 'office')
    return person.scopes.some((scope) => scope.kind === 'region' && scope.code === row.office_code);
  return false;
}

export function isInScope(row: Held & Pick<MessageRow, 'deputy_id'>, person: Person): boolean {
  if (person.door === 'deputy')
    return person.deputyId !== null && (isHolder(row, person) || row.deputy_id === person.deputyId);
  return (
    person.door === 'admin' && coversStation(person, { id: row.station_id, regionPath: row.region_path })
  );
}

/** The facts that the table of states asks for. The system (null) needs none. */
export function messageFacts(row: MessageRow, person: Person | null): MessageFacts {
  const done = MESSAGE_STATE_SPECS[row.state].type === 'done';
  return {
    isAuthor: person?.door === 'citizen' && row.author_id === person.accountId,
    isHolder: person !== null && isHolder(row, person),
    inScope: person !== null && isInScope(row, person),
    heldByStation: row.holder_kind === 'station',
    heldByDeputy: row.holder_kind === 'deputy',
    heldByOffice: row.holder_kind === 'office',
    neverAnswered: row.answer_count === 0,
    answered: row.answer_count > 0,
    clockRunning: !done && row.due_at !== null && row.paused_at === null,
    clockPaused: !done && row.paused_at !== null,
    mayReconsider: row.reconsider_count < MAX_RECONSIDER,
  };
}

/** A published message may be read by anyone: the author chose so, it was answered, and nobody had to hide it. */
export function isPublished(row: Pick<MessageRow, 'published_at' | 'hidden_at'>): boolean {
  return row.published_at !== null && row.hidden_at === null;
}
