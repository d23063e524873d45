/** The orders in which a list of suggestions can be read, each with its cursor, and the list as SQL in such an order. */
import type { SqlValue } from '../../../common/database/sql.js';
import type { ListSql } from '../../../common/search/word-lists.js';
import type { SuggestionSort } from '../suggestions.query.js';
import type { SuggestionItemRow } from '../views/suggestion-views.js';
import type { Where } from './office-filter.js';

const ITEM = `s.id, s.state, s.version, s.number_year, s.number_seq, s.title, s.category, s.congress, d.name AS author_name, s.updated_at, s.filed_at,
  s.due_at, s.answer_class, s.outcome, s.rehandled, s.rebounds, s.raised_years, s.key_at, s.special_at, s.leaders_at`;

interface Sorting {
  readonly order: string;
  /** What a cursor holds. */
  readonly key: readonly [string, string, string];
  readonly has: string | null;
  readonly after: string;
  /** The sort's values of a row. */
  of(row: SuggestionItemRow): [string | number, string | number, string];
}
export const SORTS: Readonly<Record<SuggestionSort, Sorting>> = {
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

/** LEFT JOIN although each has its deputy: the list must begin with the suggestions, in the order of their index. */
export function listSql(
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
