/** Counts for how many years running the same matter was raised, and keeps the list of those to be analysed. */

import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { places, type Sql } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { Clock } from '../../../common/time/clock.js';
import { counted } from '../board-sums.js';

/** From this many years running on, the matter is analysed by itself. */
export const SPECIAL_YEARS = 3;
/** Links are followed this far; nothing real comes near it. */
const MOST_ROUNDS = 30;

/** Years running that end with `year`, among the years in which the matter was raised. Pure. */
export function yearsRunning(year: number, earlier: Iterable<number>): number {
  const years = new Set(earlier);
  let count = 1;
  while (years.has(year - count)) count += 1;
  return count;
}

interface Raised {
  readonly id: string;
  readonly number_year: number | null;
  readonly region_path: string;
  readonly special_at: string | null;
}

@Injectable()
export class RaisedYears {
  constructor(private readonly clock: Clock) {}

  /** Counts a suggestion anew, and every later one that names it. */
  async recount(tx: Tx, id: string): Promise<void> {
    for (const one of [id, ...(await this.reach(tx, id, 'later'))]) await this.one(tx, one);
  }

  private async one(tx: Tx, id: string): Promise<void> {
    const row = await tx.one<Raised>(
      'SELECT id, number_year, region_path, special_at FROM suggestion WHERE id = ?',
      [id],
    );
    if (!row) return;
    const now = this.clock.now();
    const year = row.number_year ?? Number(beijingDate(now).slice(0, 4));
    const years = yearsRunning(year, await this.yearsOf(tx, await this.reach(tx, id, 'earlier')));
    // A paper that is not filed yet is on no list.
    const special = row.number_year !== null && years >= SPECIAL_YEARS;
    const at = special ? (row.special_at ?? dbTime(now)) : null;
    await counted(tx, id, () =>
      tx.write('UPDATE suggestion SET raised_years = ?, special_at = ? WHERE id = ?', [years, at, id]),
    );
    if (special) await this.list(tx, row, years, dbTime(now));
    else await tx.write("DELETE FROM special_analysis WHERE suggestion_id = ? AND state = 'listed'", [id]);
  }

  private async list(tx: Tx, row: Raised, years: number, now: string): Promise<void> {
    const changed = await tx.one('SELECT id FROM special_analysis WHERE suggestion_id = ?', [row.id]);
    if (changed) {
      await tx.write('UPDATE special_analysis SET years = ? WHERE suggestion_id = ?', [years, row.id]);
      return;
    }
    await tx.write(
      `INSERT INTO special_analysis (id, suggestion_id, region_path, state, years, conclusion, plan, listed_at)
       VALUES (?, ?, ?, 'listed', ?, '', '', ?)`,
      [newId(), row.id, row.region_path, years, now],
    );
    tx.emit({ type: 'suggestion.special', subjectId: row.id, payload: { years } });
  }

  private async yearsOf(sql: Sql, ids: readonly string[]): Promise<number[]> {
    if (ids.length === 0) return [];
    const rows = await sql.rows<{ number_year: number | null }>(
      `SELECT DISTINCT number_year FROM suggestion WHERE id IN (${places(ids.length)})`,
      ids,
    );
    return rows.flatMap(({ number_year: year }) => (year === null ? [] : [Number(year)]));
  }

  /** Everything that the links lead to in one direction, without the start. */
  private async reach(sql: Sql, id: string, direction: 'earlier' | 'later'): Promise<string[]> {
    const [from, to] =
      direction === 'earlier' ? ['suggestion_id', 'earlier_id'] : ['earlier_id', 'suggestion_id'];
    const seen = new Set([id]);
    let edge = [id];
    for (let round = 0; round < MOST_ROUNDS && edge.length > 0; round += 1) {
      const rows = await sql.rows<{ id: string }>(
        `SELECT DISTINCT ${to} AS id FROM suggestion_link WHERE ${from} IN (${places(edge.length)})`,
        edge,
      );
      edge = rows.map((row) => row.id).filter((next) => !seen.has(next));
      for (const next of edge) seen.add(next);
    }
    seen.delete(id);
    return [...seen];
  }
}
