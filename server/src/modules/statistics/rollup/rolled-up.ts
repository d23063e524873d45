/** Reads the kept figures: a few dozen rows for any period, however many messages there are. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../../common/database/connections.js';
import { places } from '../../../common/database/sql.js';
import { addUp, type Outcome, outcome, type Sums, type Taken } from '../figures.js';
import { msOfBin } from './bins.js';
import { FIGURES, OPEN_NOW, TAKEN } from './cells.js';
import { type Piece, piecesOf, rowsIn } from './spans.js';

/** Regions (by path), stations and deputies (by id), none inside another. */
export type Scopes = readonly string[];

export interface OpenNow {
  readonly open: number;
  readonly waiting: number;
  readonly screening: number;
  readonly overdue: number;
  readonly handedUp: number;
}
export type RolledSums = Sums & {
  readonly declined: number;
  readonly last_answers: number;
  readonly overdue_change: number;
};
/** By what the sums are told apart. */
export type Apart = 'start' | 'scope' | 'category';

const totals = (names: readonly string[], from = '') =>
  names.map((name) => `SUM(${from}${name}) AS ${name}`).join(', ');

@Injectable()
export class RolledUp {
  constructor(private readonly reads: Reads) {}

  /** @param from,to Beijing dates, both included */
  async outcome(scopes: Scopes, from: string, to: string): Promise<Outcome> {
    const pieces = piecesOf(from, to);
    const [sums, taken, now] = await Promise.all([
      this.sums(scopes, pieces),
      this.taken(scopes, pieces, 'wall'),
      this.openNow(scopes),
    ]);
    return outcome(addUp(sums), taken, { waiting: now.waiting, overdue: now.overdue });
  }

  /** One row for each value of `apart`, named `name`; one row without it. Categories are read from rows of their own. */
  sums(scopes: Scopes, pieces: readonly Piece[], apart?: Apart): Promise<(RolledSums & { name: string })[]> {
    if (scopes.length === 0) return Promise.resolve([]);
    const categories = apart === 'category' ? CATEGORIES.map((category) => category.name) : [''];
    const where = {
      sql: `scope IN (${places(scopes.length)}) AND category IN (${places(categories.length)})`,
      values: [...scopes, ...categories],
    };
    const { sql, values } = rowsIn(FIGURES.table, where, pieces);
    const name = apart ? `f.${apart}` : "''";
    return this.reads.rows(
      `SELECT ${name} AS name, ${totals(FIGURES.sums, 'f.')} FROM ${sql} f
       ${apart ? `GROUP BY ${name} ORDER BY ${name}` : ''}`,
      values,
    );
  }

  /** How long first answers took; `wall` by the clock, `work` in working time. */
  async taken(scopes: Scopes, pieces: readonly Piece[], unit: 'wall' | 'work'): Promise<Taken[]> {
    return (await this.takenBy(scopes, pieces, unit)).map(({ ms, count }) => ({ ms, count }));
  }

  async takenBy(
    scopes: Scopes,
    pieces: readonly Piece[],
    unit: 'wall' | 'work',
    apart?: 'start' | 'scope',
  ): Promise<(Taken & { name: string })[]> {
    if (scopes.length === 0) return [];
    const where = { sql: `scope IN (${places(scopes.length)}) AND unit = ?`, values: [...scopes, unit] };
    const { sql, values } = rowsIn(TAKEN.table, where, pieces);
    const name = apart ? `f.${apart}` : "''";
    const rows = await this.reads.rows<{ name: string; bin: number; n: number }>(
      `SELECT ${name} AS name, f.bin AS bin, SUM(f.n) AS n FROM ${sql} f
       GROUP BY ${apart ? `${name}, ` : ''}f.bin`,
      values,
    );
    return rows.map((row) => ({ name: row.name, ms: msOfBin(row.bin), count: Number(row.n) }));
  }

  async openNow(scopes: Scopes): Promise<OpenNow> {
    if (scopes.length === 0) return { open: 0, waiting: 0, screening: 0, overdue: 0, handedUp: 0 };
    const row = await this.reads.one<Record<string, number | null>>(
      `SELECT ${totals(OPEN_NOW.sums)}, SUM(CASE WHEN holder_kind = 'office' THEN open_now ELSE 0 END) AS handed_up
       FROM message_open WHERE scope IN (${places(scopes.length)})`,
      scopes,
    );
    const count = (name: string) => Number(row?.[name] ?? 0);
    return {
      open: count('open_now'),
      waiting: count('waiting'),
      screening: count('screening'),
      overdue: count('overdue'),
      handedUp: count('handed_up'),
    };
  }
}
