/** Lists of suggestions for deputies and offices: one query for the page, one for the names of its units. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { containing, places, type SqlValue } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../../common/http/paging.js';
import { type Found, WordLists } from '../../../common/search/word-lists.js';
import { Clock } from '../../../common/time/clock.js';
import type {
  DeputySuggestionCountsView,
  DeputySuggestionsQuery,
  SuggestionItem,
} from '../suggestions.dto.js';
import type { SuggestionSort, SuggestionsQuery } from '../suggestions.query.js';
import { itemView, type SuggestionItemRow } from '../views/suggestion-views.js';
import { deputyBox } from './deputy-papers.js';
import { OfficeFilter, type Question } from './office-filter.js';
import { listSql, SORTS } from './suggestion-order.js';

const PART = 500;
/** Each suggestion once, should a unit ever hold two parts of it. */
const FIRST_OF_UNIT = `a.state <> 'replaced' AND NOT EXISTS (SELECT 1 FROM suggestion_assignment b
  WHERE b.suggestion_id = a.suggestion_id AND b.unit_id = a.unit_id AND b.state <> 'replaced' AND b.id < a.id)`;

@Injectable()
export class SuggestionLists {
  constructor(
    private readonly reads: Reads,
    private readonly filter: OfficeFilter,
    private readonly words: WordLists,
    private readonly clock: Clock,
  ) {}

  async ofOffice(person: Person, query: SuggestionsQuery): Promise<Page<SuggestionItem>> {
    const sort = query.sort ?? 'new';
    const limit = query.limit ?? DEFAULT_LIMIT;
    const cursor = decodeCursor(query.cursor, 3);
    const { unitId, ...others } = query;
    if (unitId && !query.q && (sort === 'new' || sort === 'old')) {
      const rest = await this.filter.of(person, others);
      return this.page(await this.ofUnit(unitId, rest, sort, cursor, limit + 1), sort, limit);
    }
    const question = await this.filter.of(person, query);
    return this.page(await this.found(question, sort, cursor, limit + 1), sort, limit);
  }

  /** Rows for a sheet, some hundreds at a time. */
  async *sheetParts(
    person: Person,
    query: SuggestionsQuery,
    most: number,
  ): AsyncGenerator<{ items: SuggestionItem[]; total: number }> {
    const sort = query.sort ?? 'number';
    const question = await this.filter.of(person, query);
    const list = listSql(question, sort, null);
    const rows = await this.words.rows<SuggestionItemRow>(list, question.words, most);
    for (let at = 0; at < rows.length; at += PART)
      yield { items: await this.views(rows.slice(at, at + PART)), total: rows.length };
  }

  async ofDeputy(person: Person, query: DeputySuggestionsQuery): Promise<Page<SuggestionItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const cursor = decodeCursor(query.cursor, 3);
    const { among, where, values } = deputyBox(query.box, person.deputyId ?? '');
    if (query.q) {
      where.push("s.title LIKE ? ESCAPE '!'");
      values.push(containing(query.q));
    }
    const list = { ...listSql({ where, values }, 'new', cursor), among };
    return this.page(await this.words.found(list, null, limit + 1), 'new', limit);
  }

  /** How much waits for a deputy, in one query. */
  async countsOf(person: Person): Promise<DeputySuggestionCountsView> {
    const deputyId = person.deputyId ?? '';
    const boxes = (['mine', 'to_sign', 'to_judge'] as const).map((box) => deputyBox(box, deputyId));
    const counts = boxes.map(
      ({ among, where }, n) =>
        `(SELECT COUNT(*) FROM (${among.sql}) own ${this.words.onward} suggestion s ON s.id = own.id WHERE ${where.join(' AND ')}) AS n${n}`,
    );
    const row = await this.reads.one<Record<'n0' | 'n1' | 'n2' | 'n3', number | string>>(
      `SELECT ${counts.join(', ')}, (SELECT COUNT(*) FROM return_visit v
         WHERE v.target_kind = 'deputy' AND v.target_id = ? AND v.state <> 'answered' AND v.due_at <= ?) AS n3`,
      [
        ...boxes.flatMap(({ among, values }) => [...among.values, ...values]),
        deputyId,
        dbTime(this.clock.now()),
      ],
    );
    const [mine, toSign, toJudge, visits] = [row?.n0, row?.n1, row?.n2, row?.n3].map((n) => Number(n ?? 0));
    return { mine: mine ?? 0, toSign: toSign ?? 0, toJudge: toJudge ?? 0, visits: visits ?? 0 };
  }

  /** A unit's in the order of their last change: its assignments hold that time, so they are the list. */
  private ofUnit(
    unitId: string,
    question: Question,
    sort: SuggestionSort,
    cursor: readonly SqlValue[] | null,
    limit: number,
  ): Promise<Found<SuggestionItemRow>> {
    const list = listSql(question, sort, cursor);
    const byUnit = (sql: string) =>
      sql.replaceAll('s.updated_at', 'a.paper_at').replaceAll('s.id', 'a.suggestion_id');
    const { after } = SORTS[sort];
    return this.words.found(
      {
        ...list,
        table: 'suggestion_assignment a',
        joins: `${this.words.onward} suggestion s ON s.id = a.suggestion_id ${list.joins}`,
        where: [
          'a.unit_id = ?',
          FIRST_OF_UNIT,
          ...list.where.map((sql) => (sql === after ? byUnit(sql) : sql)),
        ],
        values: [unitId, ...list.values],
        order: byUnit(list.order),
      },
      null,
      limit,
    );
  }

  private found(
    question: Question,
    sort: SuggestionSort,
    cursor: readonly SqlValue[] | null,
    limit: number,
  ): Promise<Found<SuggestionItemRow>> {
    return this.words.found(listSql(question, sort, cursor), question.words, limit);
  }

  private async page(
    { rows, goOn }: Found<SuggestionItemRow>,
    sort: SuggestionSort,
    limit: number,
  ): Promise<Page<SuggestionItem>> {
    const { nextCursor, items } = toPage(
      rows,
      limit,
      (row) => SORTS[sort].of(row),
      (row) => row,
      goOn,
    );
    return { items: await this.views(items), nextCursor };
  }

  private async views(rows: readonly SuggestionItemRow[]): Promise<SuggestionItem[]> {
    const names = await this.unitNames(rows.map(({ id }) => id));
    const now = dbTime(this.clock.now());
    return rows.map((row) => itemView(row, names.get(row.id) ?? [], now));
  }

  /** The names of the units that now handle each, those that answer first. */
  private async unitNames(ids: readonly string[]): Promise<Map<string, string[]>> {
    const names = new Map<string, string[]>();
    if (ids.length === 0) return names;
    const rows = await this.reads.rows<{ suggestion_id: string; name: string }>(
      `SELECT a.suggestion_id, u.name FROM suggestion_assignment a JOIN unit u ON u.id = a.unit_id
       WHERE a.suggestion_id IN (${places(ids.length)}) AND a.state <> 'replaced'
       ORDER BY CASE a.kind WHEN 'supporting' THEN 1 ELSE 0 END, a.assigned_at, a.id`,
      ids,
    );
    for (const row of rows) names.set(row.suggestion_id, [...(names.get(row.suggestion_id) ?? []), row.name]);
    return names;
  }
}
