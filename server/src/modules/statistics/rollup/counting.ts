/** Counts messages into the figures: what each added before is taken off, what it adds now is put in, in the same step. */
import { Injectable } from '@nestjs/common';
import { addUp } from '../../../common/database/add-up.js';
import { places } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { Clock } from '../../../common/time/clock.js';
import { WorkDays } from '../../regions/work-days.js';
import { Cells, TABLES } from './cells.js';
import {
  type ClockFactsRow,
  type Facts,
  factsOf,
  type HoldingFactsRow,
  type MessageFactsRow,
} from './facts.js';

const COLUMNS = `id, station_id, region_path, deputy_id, category, state, state_type, holder_kind, holder_id, holder_since,
  submitted_at, first_answered_at, first_answer_ms, first_answer_in_time, last_answered_at, answered_by_id, answer_count,
  closed_at, close_after, reopened_count, was_handed_up, solved, satisfied, rated_at, due_at, paused_at`;
/** Who counts takes this one row first: the sums of the whole country are written by every step anyway, so nobody waits longer. */
export const TURN = { table: 'figure_state', keys: ['id'], sums: ['turn'] } as const;
const AT_ONCE = 200;

@Injectable()
export class Counting {
  constructor(
    private readonly workDays: WorkDays,
    private readonly clock: Clock,
  ) {}

  /** Brings these messages' part of the figures up to now; once or ten times gives the same. */
  async count(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await addUp(tx, TURN, [[1, 1]]);
    const kept = await tx.rows<{ message_id: string; facts: string }>(
      `SELECT message_id, facts FROM message_counted WHERE message_id IN (${places(ids.length)})`,
      ids,
    );
    const before = new Map(kept.map(({ message_id, facts }) => [message_id, facts]));
    const now = await this.factsNow(tx, ids);
    const cells = new Cells();
    // A message is never deleted; one that is not there was announced by an event whose step did not stay.
    const changed = ids.filter((id) => now.has(id) && before.get(id) !== now.get(id));
    for (const id of changed) {
      const [old, next] = [before.get(id), now.get(id)];
      if (old !== undefined) cells.put(JSON.parse(old) as Facts, -1);
      if (next !== undefined) cells.put(JSON.parse(next) as Facts, 1);
    }
    for (const table of TABLES) await addUp(tx, table, cells.rows(table));
    await this.keep(tx, changed, before, now);
  }

  private async keep(
    tx: Tx,
    changed: readonly string[],
    before: ReadonlyMap<string, string>,
    now: ReadonlyMap<string, string>,
  ): Promise<void> {
    const fresh = changed.filter((id) => !before.has(id));
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      const part = fresh.slice(at, at + AT_ONCE).flatMap((id) => [id, now.get(id) ?? '{}']);
      const one = '(?, ?)';
      await tx.write(
        `INSERT INTO message_counted (message_id, facts) VALUES ${Array(part.length / 2)
          .fill(one)
          .join(', ')}`,
        part,
      );
    }
    for (const id of changed.filter((one) => before.has(one)))
      await tx.write('UPDATE message_counted SET facts = ? WHERE message_id = ?', [now.get(id) ?? '{}', id]);
  }

  /** Each message's facts as they are kept: text, so that two are equal when they are the same. */
  private async factsNow(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const list = places(ids.length);
    const rows = await tx.rows<MessageFactsRow>(`SELECT ${COLUMNS} FROM message WHERE id IN (${list})`, ids);
    const clocks = await tx.rows<ClockFactsRow>(
      `SELECT message_id, kind, due_at, paused_at, stopped_at FROM message_clock WHERE message_id IN (${list}) ORDER BY id`,
      ids,
    );
    const holdings = await tx.rows<HoldingFactsRow>(
      `SELECT message_id, holder_kind, holder_id, working_ms FROM message_holding WHERE message_id IN (${list}) ORDER BY id`,
      ids,
    );
    const clocksOf = byMessage(clocks);
    const holdingsOf = byMessage(holdings);
    const calendar = await this.workDays.current();
    const now = dbTime(this.clock.now());
    return new Map(
      rows.map((row) => [
        row.id,
        JSON.stringify(factsOf(row, clocksOf.get(row.id) ?? [], holdingsOf.get(row.id) ?? [], now, calendar)),
      ]),
    );
  }
}

function byMessage<T extends { readonly message_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.message_id, [...(groups.get(row.message_id) ?? []), row]);
  return groups;
}
