/** Spreads a message's facts over the rows of the figures, and finds what changes between two such spreads. Pure. */
import type { SumRow, Sums } from '../../../common/database/add-up.js';
import type { SqlValue } from '../../../common/database/sql.js';
import { pathsUpTo } from '../../regions/regions.repository.js';
import { SUMS } from '../figures.js';
import type { Facts } from './facts.js';
import { monthOf } from './spans.js';

export const FIGURES: Sums = {
  table: 'message_figure',
  keys: ['scope', 'span', 'category', 'start'],
  sums: [...SUMS, 'declined', 'last_answers', 'overdue_change'],
};
export const TAKEN: Sums = {
  table: 'message_taken',
  keys: ['scope', 'span', 'unit', 'start', 'bin'],
  sums: ['n'],
};
export const KEPT: Sums = {
  table: 'message_kept',
  keys: ['scope', 'span', 'start', 'holder_kind', 'holder_id'],
  sums: ['n', 'working_ms'],
};
export const OPEN_NOW: Sums = {
  table: 'message_open',
  keys: ['scope', 'holder_kind', 'holder_id'],
  sums: ['open_now', 'waiting', 'screening', 'overdue'],
};
export const TABLES = [FIGURES, TAKEN, KEPT, OPEN_NOW] as const;

const DEPUTY = 'deputy';

/** Rows to be added, gathered by their key. */
export class Cells {
  private readonly tables = new Map<Sums, Map<string, { key: SqlValue[]; sums: number[] }>>();

  /** @param sign 1 puts the facts in, -1 takes them off */
  put(facts: Facts, sign: 1 | -1): void {
    const places = [...pathsUpTo(facts.r), facts.s];
    const all = [...places, ...facts.p];
    const ones = Object.fromEntries(facts.n.map((name) => [name, sign]));
    for (const [span, start] of spansOf(facts.d)) {
      for (const scope of facts.n.length > 0 ? all : []) {
        this.add(FIGURES, [scope, span, '', start], ones);
        if (facts.t) {
          this.add(TAKEN, [scope, span, 'wall', start, facts.t[0]], { n: sign });
          this.add(TAKEN, [scope, span, 'work', start, facts.t[1]], { n: sign });
        }
      }
      for (const scope of places) {
        if (facts.n.length > 0) this.add(FIGURES, [scope, span, facts.c, start], ones);
        for (const [kind, id, ms] of facts.k)
          this.add(KEPT, [scope, span, start, kind, id], { n: sign, working_ms: sign * ms });
      }
    }
    this.putDays(facts, places, all, sign);
    this.putOpen(facts, places, sign);
  }

  /** What happened on a day of its own: the last answer, and becoming overdue. */
  private putDays(facts: Facts, places: readonly string[], all: readonly string[], sign: 1 | -1): void {
    if (facts.a) {
      const [date, deputy] = facts.a;
      for (const [span, start] of spansOf(date))
        for (const scope of deputy ? [...places, deputy] : places)
          this.add(FIGURES, [scope, span, '', start], { last_answers: sign });
    }
    for (const [date, change] of facts.o)
      for (const [span, start] of spansOf(date))
        for (const scope of all)
          this.add(FIGURES, [scope, span, '', start], { overdue_change: sign * change });
  }

  private putOpen(facts: Facts, places: readonly string[], sign: 1 | -1): void {
    if (!facts.h) return;
    const [kind, id, names] = facts.h;
    const ones = Object.fromEntries(names.map((name) => [name, sign]));
    for (const scope of kind === DEPUTY ? [...places, id] : places)
      this.add(OPEN_NOW, [scope, kind, id], ones);
  }

  private add(table: Sums, key: SqlValue[], values: Readonly<Record<string, number>>): void {
    const rows = this.tables.get(table) ?? new Map();
    this.tables.set(table, rows);
    const name = key.join('\u0000');
    const row = rows.get(name) ?? { key, sums: table.sums.map(() => 0) };
    rows.set(name, row);
    for (const [index, sum] of table.sums.entries()) row.sums[index] += values[sum] ?? 0;
  }

  /** The rows of a table that change anything. */
  rows(table: Sums): SumRow[] {
    return [...(this.tables.get(table)?.values() ?? [])]
      .filter(({ sums }) => sums.some((sum) => sum !== 0))
      .map(({ key, sums }) => [...key, ...sums]);
  }
}

function spansOf(date: string): readonly (readonly ['d' | 'm', string])[] {
  return [
    ['d', date],
    ['m', monthOf(date)],
  ];
}
