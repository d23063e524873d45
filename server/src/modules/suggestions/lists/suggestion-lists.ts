/** Lists of suggestions for deputies and offices: one query for the page, one for the names of its units. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { containing, places, type SqlValue } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../../common/http/paging.js';
import { Clock } from '../../../common/time/clock.js';
import type {
  DeputySuggestionBox,
  DeputySuggestionCountsView,
  DeputySuggestionsQuery,
  SuggestionItem,
} from '../suggestions.dto.js';
import type { SuggestionSort, SuggestionsQuery } from '../suggestions.query.js';
import { itemView, type SuggestionItemRow } from '../views/suggestion-views.js';
import { OfficeFilter, type Where } from './office-filter.js';

const ITEM = `s.id, s.state, s.version, s.number_year, s.number_seq, s.title, s.category, s.congress, d.name AS author_name, s.updated_at, s.filed_at,
  s.due_at, s.answer_class, s.outcome, s.rehandled, s.rebounds, s.raised_years, s.key_at, s.special_at, s.leaders_at`;
const FROM = 'FROM suggestion s JOIN deputy d ON d.id = s.author_id';

interface Sorting {
  readonly order: string;
  readonly has: string | null;
  readonly after: string;
  /** The sort's values of a row. */
  of(row: SuggestionItemRow): [string | number, string | number, string];
}
const SORTS: Readonly<Record<SuggestionSort, Sorting>> = {
  due: {
    order: 's.due_at, s.id',
    has: 's.due_at IS NOT NULL',
    after: '(s.due_at > ? OR (s.due_at = ? AND s.id > ?))',
    of: (row) => [row.due_at ?? '', row.due_at ?? '', row.id],
  },
  new: {
    order: 's.updated_at DESC, s.id DESC',
    has: null,
    after: '(s.updated_at < ? OR (s.updated_at = ? AND s.id < ?))',
    of: (row) => [row.updated_at, row.updated_at, row.id],
  },
  old: {
    order: 's.updated_at, s.id',
    has: null,
    after: '(s.updated_at > ? OR (s.updated_at = ? AND s.id > ?))',
    of: (row) => [row.updated_at, row.updated_at, row.id],
  },
  number: {
    order: 's.number_year DESC, s.number_seq DESC, s.id DESC',
    has: 's.number_year IS NOT NULL',
    after:
      '(s.number_year < ? OR (s.number_year = ? AND (s.number_seq < ? OR (s.number_seq = ? AND s.id < ?))))',
    of: (row) => [row.number_year ?? 0, row.number_seq ?? 0, row.id],
  },
};
const SIGNED =
  'EXISTS (SELECT 1 FROM suggestion_signer g WHERE g.suggestion_id = s.id AND g.deputy_id = ? AND g.status IN (STATUS))';
const signed = (status: string) => SIGNED.replace('STATUS', status);
const OPEN_BOX = "s.state NOT IN ('closed', 'reference', 'refused', 'withdrawn')";
/** An answer that waits for this deputy's verdict. */
const UNJUDGED = `EXISTS (SELECT 1 FROM suggestion_assignment a WHERE a.suggestion_id = s.id AND a.state = 'answered'
  AND NOT EXISTS (SELECT 1 FROM suggestion_evaluation e WHERE e.assignment_id = a.id AND e.round = a.round AND e.deputy_id = ?))`;

@Injectable()
export class SuggestionLists {
  constructor(
    private readonly reads: Reads,
    private readonly filter: OfficeFilter,
    private readonly clock: Clock,
  ) {}

  async ofOffice(person: Person, query: SuggestionsQuery): Promise<Page<SuggestionItem>> {
    const sort = query.sort ?? 'new';
    const limit = query.limit ?? DEFAULT_LIMIT;
    const cursor = decodeCursor(query.cursor, 3);
    const rows = await this.rows(await this.filter.of(person, query), sort, cursor, limit + 1);
    return this.page(rows, sort, limit);
  }

  /** Rows for a sheet. */
  async sheetRows(person: Person, query: SuggestionsQuery, most: number): Promise<SuggestionItem[]> {
    const sort = query.sort ?? 'number';
    const rows = await this.rows(await this.filter.of(person, query), sort, null, most);
    return this.views(rows);
  }

  async ofDeputy(person: Person, query: DeputySuggestionsQuery): Promise<Page<SuggestionItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const cursor = decodeCursor(query.cursor, 3);
    const { where, values } = deputyBox(query.box, person.deputyId ?? '');
    if (query.q) {
      where.push("s.title LIKE ? ESCAPE '!'");
      values.push(containing(query.q));
    }
    return this.page(await this.rows({ where, values }, 'new', cursor, limit + 1), 'new', limit);
  }

  /** How much waits for a deputy, in one query. */
  async countsOf(person: Person): Promise<DeputySuggestionCountsView> {
    const deputyId = person.deputyId ?? '';
    const boxes = (['mine', 'to_sign', 'to_judge'] as const).map((box) => deputyBox(box, deputyId));
    const counts = boxes.map(
      ({ where }, n) => `(SELECT COUNT(*) FROM suggestion s WHERE ${where.join(' AND ')}) AS n${n}`,
    );
    const row = await this.reads.one<Record<'n0' | 'n1' | 'n2' | 'n3', number | string>>(
      `SELECT ${counts.join(', ')}, (SELECT COUNT(*) FROM return_visit v
         WHERE v.target_kind = 'deputy' AND v.target_id = ? AND v.state <> 'answered' AND v.due_at <= ?) AS n3`,
      [...boxes.flatMap(({ values }) => values), deputyId, dbTime(this.clock.now())],
    );
    const [mine, toSign, toJudge, visits] = [row?.n0, row?.n1, row?.n2, row?.n3].map((n) => Number(n ?? 0));
    return { mine: mine ?? 0, toSign: toSign ?? 0, toJudge: toJudge ?? 0, visits: visits ?? 0 };
  }

  private rows(
    { where, values }: Where,
    sort: SuggestionSort,
    cursor: readonly SqlValue[] | null,
    limit: number,
  ): Promise<SuggestionItemRow[]> {
    const { order, has, after } = SORTS[sort];
    const conditions = [...where, ...(has ? [has] : []), ...(cursor ? [after] : [])];
    return this.reads.rows<SuggestionItemRow>(
      `SELECT ${ITEM} ${FROM} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`,
      [...values, ...(cursor ? placed(sort, cursor) : []), limit],
    );
  }

  private async page(
    rows: readonly SuggestionItemRow[],
    sort: SuggestionSort,
    limit: number,
  ): Promise<Page<SuggestionItem>> {
    const { nextCursor, items } = toPage(
      rows,
      limit,
      (row) => SORTS[sort].of(row),
      (row) => row,
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

/** The values of a cursor in the places of its condition. */
function placed(sort: SuggestionSort, [first = '', second = '', id = '']: readonly SqlValue[]): SqlValue[] {
  return sort === 'number' ? [first, first, second, second, id] : [first, second, id];
}

function deputyBox(box: DeputySuggestionBox | undefined, deputyId: string): Where {
  const mine = `(s.author_id = ? OR ${signed("'confirmed'")})`;
  switch (box) {
    case 'mine':
      return { where: [mine, OPEN_BOX], values: [deputyId, deputyId] };
    case 'to_sign':
      return { where: ["s.state IN ('co_signing', 'returned')", signed("'invited'")], values: [deputyId] };
    case 'to_judge':
      return { where: ["s.state = 'answered'", mine, UNJUDGED], values: [deputyId, deputyId, deputyId] };
    case 'done':
      return { where: [mine, `NOT (${OPEN_BOX})`], values: [deputyId, deputyId] };
    default:
      return {
        where: [`(s.author_id = ? OR ${signed("'invited', 'confirmed'")})`],
        values: [deputyId, deputyId],
      };
  }
}
