/** Pages of messages for every door: only the columns a list shows, sorted by what is urgent or newest. */

import { MESSAGE_STATE_SPECS, type MessageState } from '@liaison/shared/messages/message.states';
import type { HolderKind, Visibility } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import { DatabaseConnections } from '../../common/database/connections.js';
import type { SqlValue } from '../../common/database/sql.js';
import { apiTime, dbTime } from '../../common/database/times.js';
import {
  type CursorValue,
  DEFAULT_LIMIT,
  decodeCursor,
  type Page,
  type PageQuery,
  toPage,
} from '../../common/http/paging.js';
import {
  type Among,
  type Found,
  type ListSql,
  WordLists,
  type Words,
} from '../../common/search/word-lists.js';
import { Clock } from '../../common/time/clock.js';
import { Categories } from '../settings/categories.js';
import type { MessageItemView } from './messages.views.js';

export interface ItemRow {
  readonly id: string;
  readonly no: string;
  readonly excerpt: string;
  readonly state: MessageState;
  readonly category: string;
  readonly region_path: string;
  readonly station_id: string;
  readonly station_name: string;
  readonly deputy_name: string | null;
  readonly holder_kind: HolderKind;
  readonly holder_deputy_name: string | null;
  readonly office_name: string | null;
  readonly due_at: string | null;
  readonly remind_at: string | null;
  readonly paused_at: string | null;
  readonly submitted_at: string;
  readonly updated_at: string;
  readonly photo_count: number;
  readonly joined_count: number;
  readonly reopened_count: number;
  readonly answer_count: number;
  readonly last_answered_at: string | null;
  readonly rated_at: string | null;
  readonly visibility: Visibility;
  readonly solved: string | null;
  readonly satisfied: number | null;
}

/** A condition that leaves out what has no deadline. */
export const HAS_DUE = 'm.due_at IS NOT NULL';

export interface ListQuestion {
  /** SQL conditions on `m`, joined by AND. */
  readonly where: readonly string[];
  readonly values: readonly SqlValue[];
  /** `due`: what falls due first; `newest`: what came last. */
  readonly order: 'due' | 'newest';
  readonly page: PageQuery;
  /** Gives the ids of the only messages that can be in it. */
  readonly among?: Among;
  /** What the texts must hold. */
  readonly words?: Words | null;
}

const COLUMNS = `m.id, m.no, m.excerpt, m.state, m.category, m.region_path, m.station_id, s.name AS station_name, d.name AS deputy_name, m.holder_kind, h.name AS holder_deputy_name,
  o.name AS office_name, m.due_at, m.remind_at, m.paused_at, m.submitted_at, m.updated_at, m.photo_count, m.joined_count, m.reopened_count, m.answer_count,
  m.last_answered_at, m.rated_at, m.visibility, m.solved, m.satisfied`;
/** LEFT JOIN although every message has its station: the list must begin with the messages, in the order of their index. */
const JOINS = `LEFT JOIN station s ON s.id = m.station_id LEFT JOIN deputy d ON d.id = m.deputy_id
  LEFT JOIN deputy h ON m.holder_kind = 'deputy' AND h.id = m.holder_id LEFT JOIN office o ON m.holder_kind = 'office' AND o.id = m.holder_id`;
const NEVER = '9999-12-31 00:00:00.000';

export function holderText(
  row: Pick<ItemRow, 'holder_kind' | 'holder_deputy_name' | 'office_name' | 'station_name'>,
): string {
  if (row.holder_kind === 'deputy') return `${row.holder_deputy_name ?? ''}代表`;
  return row.holder_kind === 'office' ? (row.office_name ?? '上级人大办') : row.station_name;
}

/** Late or nearly late, seen at one moment; a paused clock is neither. */
export function urgency(
  row: Pick<ItemRow, 'due_at' | 'remind_at' | 'paused_at'>,
  now: string,
): { overdue: boolean; nearlyDue: boolean } {
  if (row.due_at === null || row.paused_at !== null) return { overdue: false, nearlyDue: false };
  const overdue = row.due_at < now;
  return { overdue, nearlyDue: !overdue && row.remind_at !== null && row.remind_at <= now };
}

export function itemView(row: ItemRow, now: string): MessageItemView {
  const spec = MESSAGE_STATE_SPECS[row.state];
  return {
    id: row.id,
    no: row.no,
    excerpt: row.excerpt,
    state: row.state,
    stateText: spec.text,
    stateType: spec.type,
    category: row.category,
    stationId: row.station_id,
    stationName: row.station_name,
    deputyName: row.deputy_name,
    holderText: holderText(row),
    dueAt: apiTime(row.due_at),
    ...urgency(row, now),
    paused: row.paused_at !== null,
    submittedAt: apiTime(row.submitted_at),
    updatedAt: apiTime(row.updated_at),
    photoCount: row.photo_count,
    joinedCount: row.joined_count,
    reopenedCount: row.reopened_count,
    toRate: isToRate(row),
    visibility: row.visibility,
    solved: row.solved,
    satisfied: row.satisfied,
  };
}

/** Answered, and not rated since that answer. */
function isToRate(row: Pick<ItemRow, 'state' | 'answer_count' | 'rated_at' | 'last_answered_at'>): boolean {
  if (row.answer_count === 0 || (row.state !== 'answered' && row.state !== 'closed')) return false;
  return row.rated_at === null || (row.last_answered_at !== null && row.rated_at < row.last_answered_at);
}

/**
 * MariaDB walks a region's whole index from the messages without a deadline on, half a million of them, unless it is told
 * which index holds both the region and the deadline; what is narrower by itself needs no such word.
 */
function dueHint(where: readonly string[]): string {
  const narrower = /m\.(id|station_id|deputy_id|holder_id|state|category)\b/;
  const area = ['town', 'county'].find((name) => where.includes(`m.${name}_path = ?`));
  if (!area || where.some((condition) => narrower.test(condition))) return '';
  return `FORCE INDEX (ix_message_${area}_path_due)`;
}

@Injectable()
export class MessageLists {
  constructor(
    private readonly finder: WordLists,
    private readonly connections: DatabaseConnections,
    private readonly categories: Categories,
    private readonly clock: Clock,
  ) {}

  async page(question: ListQuestion): Promise<Page<MessageItemView>> {
    const now = dbTime(this.clock.now());
    const limit = question.page.limit ?? DEFAULT_LIMIT;
    const { rows, goOn } = await this.found(question, limit + 1);
    const cursorOf = (row: ItemRow): CursorValue[] =>
      question.order === 'due' ? [row.due_at ?? NEVER, row.id] : [row.submitted_at, row.id];
    return toPage(rows, limit, cursorOf, (row) => itemView(row, now), goOn);
  }

  /** At most `limit` rows; those of a common word from the nearest part of the list, and where it goes on. */
  async found(question: ListQuestion, limit: number): Promise<Found<ItemRow>> {
    const { rows, goOn } = await this.finder.found<ItemRow>(
      this.sql(question),
      question.words ?? null,
      limit,
    );
    return { rows: await this.categories.shown(rows), goOn };
  }

  /** Rows with the words of their categories, for exports too. */
  async rows(question: ListQuestion, limit: number): Promise<ItemRow[]> {
    return this.categories.shown(
      await this.finder.rows<ItemRow>(this.sql(question), question.words ?? null, limit),
    );
  }

  private sql(question: ListQuestion): ListSql {
    const { where, values, order, page, among } = question;
    const after = decodeCursor(page.cursor, 2);
    const sort = sortOf(question);
    const [sign, direction] = order === 'due' ? ['>', 'ASC'] : ['<', 'DESC'];
    const [at, id] = after ?? [];
    return {
      columns: COLUMNS,
      ...{ table: 'message m', among },
      hint: where.includes(HAS_DUE) && this.connections.mysql ? dueHint(where) : '',
      joins: JOINS,
      where: [...where, ...(after ? [`(${sort} ${sign} ? OR (${sort} = ? AND m.id ${sign} ?))`] : [])],
      values: [...values, ...(at !== undefined && id !== undefined ? [at, at, id] : [])],
      order: `${sort} ${direction}, m.id ${direction}`,
      key: [sort, 'm.id'],
    };
  }
}

/** Whoever asks for `due` may have asked for deadlines only; then the index is in this very order. */
function sortOf({ order, where }: ListQuestion): string {
  if (order !== 'due') return 'm.submitted_at';
  return where.includes(HAS_DUE) ? 'm.due_at' : `COALESCE(m.due_at, '${NEVER}')`;
}
