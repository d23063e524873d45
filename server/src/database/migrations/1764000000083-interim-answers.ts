/** Messages whose suggestion was filed before: from now on their answer clocks stand; what is overdue by now stays counted so. */
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { optional, time } from '../../common/database/columns.js';
import { dbTime } from '../../common/database/times.js';

interface Waiting {
  readonly id: string;
  readonly first_answered_at: string | null;
}
const FILED = `SELECT l.message_id FROM suggestion_message l JOIN suggestion s ON s.id = l.suggestion_id
  WHERE s.filed_at >= message_clock.started_at`;
const RUNNING = "kind IN ('first_answer', 'answer') AND stopped_at IS NULL";

export class InterimAnswers1764000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('message', new TableColumn(optional(time('interim_at'))));
    const now = dbTime(new Date());
    const waiting: Waiting[] = await runner.query(
      `SELECT id, first_answered_at FROM message WHERE id IN (SELECT message_id FROM message_clock WHERE ${RUNNING} AND message_id IN (${FILED})) ORDER BY id`,
    );
    for (const one of waiting) await this.end(runner, one, now);
    // The kept figures are made anew at the next start.
    if (waiting.length > 0) await runner.query('UPDATE figure_state SET complete = 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('message', 'interim_at');
  }

  private async end(
    runner: QueryRunner,
    { id, first_answered_at: answered }: Waiting,
    now: string,
  ): Promise<void> {
    await runner.query(
      `UPDATE message_clock SET stopped_at = ?, next_at = NULL, in_time = CASE WHEN COALESCE(paused_at, ?) <= due_at THEN 1 ELSE 0 END
       WHERE message_id = ? AND ${RUNNING} AND message_id IN (${FILED})`,
      [now, now, id],
    );
    if (answered === null)
      await runner.query(
        `UPDATE message SET first_answer_in_time =
           (SELECT MIN(in_time) FROM message_clock WHERE message_id = ? AND kind = 'first_answer') WHERE id = ?`,
        [id, id],
      );
    const rest: { due_at: string; remind_at: string; paused_at: string | null }[] = await runner.query(
      'SELECT due_at, remind_at, paused_at FROM message_clock WHERE message_id = ? AND stopped_at IS NULL ORDER BY due_at, id',
      [id],
    );
    const first = rest[0];
    await runner.query(
      'UPDATE message SET interim_at = ?, due_at = ?, remind_at = ?, paused_at = ?, version = version + 1 WHERE id = ?',
      [now, first?.due_at ?? null, first?.remind_at ?? null, first?.paused_at ?? null, id],
    );
  }
}
