/** Supporting units that never gave an opinion on suggestions closed long ago: their waiting ends, and it is said so. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../common/database/ids.js';
import { dbTime } from '../../common/database/times.js';

interface Waiting {
  readonly id: string;
  readonly suggestion_id: string;
  readonly entries: number;
  readonly closed_at: string | null;
}
const LEFT = "('assigned', 'objected', 'coordinating', 'accepted', 'planned', 'progressing')";

export class NoOpinion1764000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const now = dbTime(new Date());
    const waiting: Waiting[] = await runner.query(
      `SELECT a.id, a.suggestion_id, s.entries, s.closed_at FROM suggestion_assignment a JOIN suggestion s ON s.id = a.suggestion_id
       WHERE s.state = 'closed' AND a.kind = 'supporting' AND a.state IN ${LEFT} ORDER BY a.suggestion_id, a.id`,
    );
    const added = new Map<string, number>();
    for (const one of waiting) {
      const seq = Number(one.entries) + (added.get(one.suggestion_id) ?? 0) + 1;
      added.set(one.suggestion_id, (added.get(one.suggestion_id) ?? 0) + 1);
      await this.end(runner, one, seq, now);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE suggestion_assignment SET state = 'accepted', ended_at = NULL WHERE state = 'no_opinion'",
    );
    await runner.query("UPDATE suggestion_coordination SET state = 'listed' WHERE state = 'ended'");
  }

  /** As closing does it from now on; the entry stands on the day on which it was put right. */
  private async end(runner: QueryRunner, one: Waiting, seq: number, now: string): Promise<void> {
    await runner.query(
      "UPDATE suggestion_assignment SET state = 'no_opinion', ended_at = COALESCE(?, ?), due_at = NULL, due_kind = NULL, version = version + 1 WHERE id = ?",
      [one.closed_at, now, one.id],
    );
    await runner.query(
      'UPDATE suggestion_clock SET stopped_at = ?, next_at = NULL, in_time = CASE WHEN due_at < ? THEN 0 ELSE 1 END WHERE assignment_id = ? AND stopped_at IS NULL',
      [now, now, one.id],
    );
    await runner.query(
      "UPDATE suggestion_coordination SET state = 'ended' WHERE assignment_id = ? AND state <> 'decided'",
      [one.id],
    );
    await runner.query(
      `INSERT INTO suggestion_entry (id, suggestion_id, seq, at, actor_kind, actor_label, action, from_state, to_state, text, assignment_id)
       VALUES (?, ?, ?, ?, 'system', '系统', 'lapse', 'closed', 'closed', ?, ?)`,
      [newId(), one.suggestion_id, seq, now, '建议已经办结，至此没有提出会办意见。', one.id],
    );
    await runner.query('UPDATE suggestion SET entries = ?, version = version + 1 WHERE id = ?', [
      seq,
      one.suggestion_id,
    ]);
  }
}
