/** Lists of suggestions for deputies and offices: one query for the page, one for the names of its units. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { containing, places, type SqlValue } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../../common/http/paging.js';
import { type Found, type ListSql, type Part, WordLists } from '../../../common/search/word-lists.js';
import { Clock } from '../../../common/time/clock.js';
import type {
  DeputySuggestionBox,
  DeputySuggestionCountsView,
  DeputySuggestionsQuery,
  SuggestionItem,
} from '../suggestions.dto.js';
import type { SuggestionSort, SuggestionsQuery } from '../suggestions.query.js';
import { itemView, type SuggestionItemRow } from '../views/suggestion-views.js';
import { OfficeFilter, type Question, type Where } from './office-filter.js';

const ITEM = `s.id, s.state, s.version, s.number_year, s.number_seq, s.title, s.category, s.congress, d.name AS author_name, s.updated_at, s.filed_at,
  s.due_at, s.answer_class, s.outcome, s.rehandled, s.rebounds, s.raised_years, s.key_at, s.special_at, s.leaders_at`;
const PART = 500;

interface Sorting {
  readonly order: string;
  /** What a cursor holds. */
  readonly key: readonly [string, string, string];
  readonly has: string | null;
  readonly after: string;
  /** The sort's values of a row. */
  of(row: SuggestionItemRow): [string | number, string | number, string];
}
const SORTS: Readonly<Record<SuggestionSort, Sorting>> = {
  due: {
    order: 's.due_at, s.id',
    key: ['s.due_at', 's.due_at', 's.id'],
    has: 's.due_at IS NOT NULL',
    after: '(s.due_at > ? OR (s.due_at = ? AND s.id > ?))',
    of: (row) => [row.due_at ?? '', row.due_at ?? '', row.id],
  },
  new: {
    order: 's.updated_at DESC, s.id DESC',
    key: ['s.updated_at', 's.updated_at', 's.id'],
    has: null,
    after: '(s.updated_at < ? OR (s.updated_at = ? AND s.id < ?))',
    of: (row) => [row.updated_at, row.updated_at, row.id],
  },
  old: {
    order: 's.updated_at, s.id',
    key: ['s.updated_at', 's.updated_at', 's.id'],
    has: null,
    after: '(s.updated_at > ? OR (s.updated_at = ? AND s.id > ?))',
    of: (row) => [row.updated_at, row.updated_at, row.id],
  },
  number: {
    order: 's.number_year DESC, s.number_seq DESC, s.id DESC',
    key: ['s.number_year', 's.number_seq', 's.id'],
    has: 's.number_year IS NOT NULL',
    after:
      '(s.number_year < ? OR (s.number_year = ? AND (s.number_seq < ? OR (s.number_seq = ? AND s.id < ?))))',
    of: (row) => [row.number_year ?? 0, row.number_seq ?? 0, row.id],
  },
};
/** Each suggestion once, should a unit ever hold two parts of it. */
const FIRST_OF_UNIT = `a.state <> 'replaced' AND NOT EXISTS (SELECT 1 FROM suggestion_assignment b
  WHERE b.suggestion_id = a.suggestion_id AND b.unit_id = a.unit_id AND b.state <> 'replaced' AND b.id < a.id)`;
const signed = (status: string) =>
  `SELECT g.suggestion_id AS id FROM suggestion_signer g WHERE g.deputy_id = ? AND g.status IN (${status})`;
/** One's own and those that one signed. */
const own = (deputyId: string, status = "'confirmed'"): Part => ({
  sql: `SELECT id FROM suggestion WHERE author_id = ? UNION ${signed(status)}`,
  values: [deputyId, deputyId],
});
const OPEN_BOX = "s.state NOT IN ('closed', 'reference', 'refused', 'withdrawn')";
/** An answer that waits for this deputy's verdict. */
const UNJUDGED = `EXISTS (SELECT 1 FROM suggestion_assignment a WHERE a.suggestion_id = s.id AND a.state = 'answered'
  AND NOT EXISTS (SELECT 1 FROM suggestion_evaluation e WHERE e.assignment_id = a.id AND e.round = a.round AND e.deputy_id = ?))`;

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
    const question = await this.filter.of(person, query);
    if (query.unitId && !question.words && (sort === 'new' || sort === 'old'))
      return this.page(await this.ofUnit(query.unitId, question, sort, cursor, limit + 1), sort, limit);
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

/** LEFT JOIN although each has its deputy: the list must begin with the suggestions, in the order of their index. */
function listSql(
  { where, values }: Where,
  sort: SuggestionSort,
  cursor: readonly SqlValue[] | null,
): ListSql {
  const { order, has, after, key } = SORTS[sort];
  return {
    ...{
      columns: ITEM,
      table: 'suggestion s',
      joins: 'LEFT JOIN deputy d ON d.id = s.author_id',
      order,
      key,
    },
    where: [...where, ...(has ? [has] : []), ...(cursor ? [after] : [])],
    values: [...values, ...(cursor ? placed(sort, cursor) : [])],
  };
}

/** The values of a cursor in the places of its condition. */
function placed(sort: SuggestionSort, [first = '', second = '', id = '']: readonly SqlValue[]): SqlValue[] {
  return sort === 'number' ? [first, first, second, second, id] : [first, second, id];
}

interface Box extends Where {
  readonly among: Part;
}

function deputyBox(box: DeputySuggestionBox | undefined, deputyId: string): Box {
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
