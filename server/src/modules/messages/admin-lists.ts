/** Messages of a region or station for staff: filters, full text, what is overdue or soon will be, what waits for screening. */

import { addDays, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { COUNTED, type Counted } from '@liaison/shared/messages/counted.text';
import { MESSAGE_STATES, type MessageState } from '@liaison/shared/messages/message.states';
import {
  HOLDER_KINDS,
  type HolderKind,
  VISIBILITIES,
  type Visibility,
} from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import { IntersectionType } from '@nestjs/swagger';
import type { Person } from '../../common/access/person.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { BoolField, DateField, EnumField, IdField, TextField } from '../../common/http/fields.js';
import { DEFAULT_LIMIT, decodeCursor, encodeCursor, type Page, PageQuery } from '../../common/http/paging.js';
import { type Part, WordLists, type Words } from '../../common/search/word-lists.js';
import { Clock } from '../../common/time/clock.js';
import {
  DUES,
  type Due,
  dueCondition,
  heldBy,
  scopeCondition,
  underRegion,
  type Where,
} from './admin-scope.js';
import { countedCondition, handledBy, overdueAt, RECEIVED } from './counted.js';
import { HAS_DUE, type ItemRow, itemView, type ListQuestion, MessageLists } from './message-lists.js';
import type { MessageItemView } from './messages.views.js';

const ORDERS = ['due', 'newest', 'rank'] as const;

export class MessageFilter {
  @TextField({ max: 100, optional: true, description: '全文检索或受理号' }) q?: string;
  @EnumField(MESSAGE_STATES, { optional: true }) state?: MessageState;
  @BoolField({ optional: true, description: '只看没有办结的' }) open?: boolean;
  @TextField({ max: 20, optional: true }) category?: string;
  @IdField({ optional: true }) stationId?: string;
  @IdField({ optional: true }) deputyId?: string;
  @EnumField(HOLDER_KINDS, { optional: true, description: '现在由谁办理' }) holderKind?: HolderKind;
  @IdField({ optional: true, description: '现在由哪位代表、哪个站或办公室办理' }) holderId?: string;
  @IdField({ optional: true, description: '哪位代表、哪个站或办公室经手过，后来答复、转出或办结了' })
  handledById?: string;
  @TextField({ max: 80, optional: true, pattern: /^\/[\d/]*$/, patternText: '区划路径格式不正确' })
  regionPath?: string;
  @EnumField(VISIBILITIES, { optional: true }) visibility?: Visibility;
  @BoolField({ optional: true }) overdue?: boolean;
  @EnumField(DUES, { optional: true, description: '已逾期、将到期、未到提醒时间' }) due?: Due;
  @EnumField(COUNTED, { optional: true, description: '概览里的哪一个数所统计的留言' }) counted?: Counted;
  @DateField({ optional: true, description: '到这一天结束时（北京时间）已过期限、还没有办的' })
  overdueOn?: string;
  @BoolField({ optional: true }) handedUp?: boolean;
  @BoolField({ optional: true, description: '由我（站或办公室）办理' }) mine?: boolean;
  @DateField({ optional: true }) from?: string;
  @DateField({ optional: true }) to?: string;
  @EnumField(ORDERS, { optional: true, description: '按期限排序时只列有期限的；按相关程度排序要有检索词' })
  order?: (typeof ORDERS)[number];
}
export class AdminMessageQuery extends IntersectionType(MessageFilter, PageQuery) {}

/** What is sorted by nearness: the newest hits. */
const RANKED_MOST = 300;
/** Before every message. */
const FIRST_DAY = '2000-01-01';
const HOLDERS = `(${HOLDER_KINDS.map((kind) => `'${kind}'`).join(', ')})`;
/** A whole number. */
const NUMBER = /^\d{8}-\d{6}$/;

@Injectable()
export class AdminMessageLists {
  constructor(
    private readonly lists: MessageLists,
    private readonly words: WordLists,
    private readonly clock: Clock,
  ) {}

  async page(person: Person, query: AdminMessageQuery): Promise<Page<MessageItemView>> {
    if (query.order === 'rank' && query.q && !NUMBER.test(query.q))
      return this.ranked(person, query, query.q);
    const question = await this.question(person, query, !query.cursor);
    return this.lists.page({ ...question, order: query.order === 'due' ? 'due' : 'newest', page: query });
  }

  /** Rows for an export or a batch: at most `most`, newest first, after the last one already read. */
  async rows(person: Person, query: MessageFilter, most: number, cursor?: string): Promise<ItemRow[]> {
    const question = await this.question(person, query);
    return this.lists.rows({ ...question, order: 'newest', page: { cursor } }, most);
  }

  /** Of the newest hits, those first whose beginning says what was typed, word for word. */
  private async ranked(person: Person, query: AdminMessageQuery, q: string): Promise<Page<MessageItemView>> {
    const question = await this.question(person, query);
    const from = Number(decodeCursor(query.cursor, 1)?.[0] ?? 0);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { rows } = await this.lists.found({ ...question, order: 'newest', page: {} }, RANKED_MOST);
    const says = (row: ItemRow) => (row.excerpt.toLowerCase().includes(q.trim().toLowerCase()) ? 0 : 1);
    rows.sort((a, b) => says(a) - says(b));
    const now = dbTime(this.clock.now());
    const more = rows.length > from + limit;
    return {
      items: rows.slice(from, from + limit).map((row) => itemView(row, now)),
      nextCursor: more ? encodeCursor([from + limit]) : null,
    };
  }

  private async question(
    person: Person,
    query: MessageFilter,
    first = false,
  ): Promise<Omit<ListQuestion, 'order' | 'page'>> {
    const words = query.q && !NUMBER.test(query.q) ? await this.words.of('message', query.q, first) : null;
    const parts = [
      ...(query.overdueOn ? [overdueAt(query.overdueOn, dbTime(this.clock.now()))] : []),
      ...(query.handledById ? [handledBy(query.handledById)] : []),
    ];
    return { ...this.condition(person, query, words), words, among: inAll(parts) };
  }

  private condition(person: Person, query: MessageFilter, words: Words | null): Where {
    const { stationId, deputyId, holderId, mine, q } = query;
    // A common word is sought in the region's own order; a rare one's messages and a number's are named.
    const walked = words?.kind === 'many' || (words?.kind === 'few' && words.near !== undefined);
    const named = Boolean(q) && !walked;
    const { where, values } = scopeCondition(
      person,
      Boolean(stationId || deputyId || holderId || mine || named || query.overdueOn || query.handledById),
    );
    const add = (condition: string, ...more: SqlValue[]) => {
      where.push(condition);
      values.push(...more);
    };
    const part = ({ sql, values: more }: { sql: string; values: SqlValue[] }) => add(sql, ...more);
    const now = dbTime(this.clock.now());
    if (query.state) add('m.state = ?', query.state);
    if (query.open) add("m.state_type IN ('waiting', 'moving')");
    if (query.category) add('m.category = ?', query.category);
    if (query.stationId) add('m.station_id = ?', query.stationId);
    if (query.deputyId)
      add(
        "(m.deputy_id = ? OR (m.holder_kind = 'deputy' AND m.holder_id = ?))",
        ...[query.deputyId, query.deputyId],
      );
    if (query.holderKind) add('m.holder_kind = ?', query.holderKind);
    // With its kind, so that the index of holders begins to serve.
    if (query.holderId) add(`m.holder_kind IN ${HOLDERS} AND m.holder_id = ?`, query.holderId);
    if (query.regionPath) part(underRegion(query.regionPath));
    if (query.visibility) add('m.visibility = ?', query.visibility);
    if (query.overdue) part(dueCondition('overdue', now));
    if (query.due) part(dueCondition(query.due, now));
    if (query.counted) part(countedCondition(query.counted, now));
    if (query.overdueOn) add(RECEIVED);
    if (query.order === 'due') add(HAS_DUE);
    if (query.handedUp) add("m.holder_kind = 'office' AND m.state IN ('handed_up', 'accepted')");
    // Both ends: with an upper end alone MariaDB would read the whole region from its newest row on.
    if (query.from || query.to)
      add('m.submitted_at >= ?', dbTime(startOfBeijingDate(query.from ?? FIRST_DAY)));
    if (query.to) add('m.submitted_at < ?', dbTime(startOfBeijingDate(addDays(query.to, 1))));
    if (query.mine) {
      part(heldBy(person));
      add("m.state_type IN ('waiting', 'moving') AND m.state NOT IN ('answered', 'screening')");
    }
    if (query.q && NUMBER.test(query.q)) add('m.no = ?', query.q);
    return { where, values };
  }
}

/** What is in each of one or two selections of ids. */
function inAll([first, second]: readonly Part[]): Part | undefined {
  if (!first || !second) return first;
  return {
    sql: `SELECT one.id FROM (${first.sql}) one JOIN (${second.sql}) other ON other.id = one.id`,
    values: [...first.values, ...second.values],
  };
}
