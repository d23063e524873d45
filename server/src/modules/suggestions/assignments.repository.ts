/** Finds the assignments of a suggestion with their clocks, answers and verdicts. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import type { AnswerRow, AssignmentRow, EvaluationRow, SuggestionClockRow } from './assignment.rows.js';

const ASSIGNMENT = `a.id, a.suggestion_id, a.unit_id, u.name AS unit_name, a.kind, a.state, a.version, a.round, a.term, a.meeting_id,
  a.predecessor_id, a.bounces, a.objection, a.plan, a.contact_name, a.contact_phone, a.opinion, a.due_at, a.due_kind, a.assigned_at,
  a.accepted_at, a.planned_at, a.answered_at, a.ended_at FROM suggestion_assignment a JOIN unit u ON u.id = a.unit_id`;
const CLOCK =
  'id, suggestion_id, assignment_id, kind, round, started_at, remind_at, due_at, next_at, stage, stopped_at, in_time FROM suggestion_clock';

@Injectable()
export class AssignmentsRepository {
  constructor(private readonly reads: Reads) {}

  /** All of a suggestion, replaced ones too, in the order in which they were given. */
  of(suggestionId: string, sql: Sql = this.reads): Promise<AssignmentRow[]> {
    return sql.rows<AssignmentRow>(
      `SELECT ${ASSIGNMENT} WHERE a.suggestion_id = ? ORDER BY a.assigned_at, a.id`,
      [suggestionId],
    );
  }

  async suggestionOf(assignmentId: string, sql: Sql = this.reads): Promise<string | null> {
    const row = await sql.one<{ suggestion_id: string }>(
      'SELECT suggestion_id FROM suggestion_assignment WHERE id = ?',
      [assignmentId],
    );
    return row?.suggestion_id ?? null;
  }

  runningClocks(suggestionId: string, sql: Sql): Promise<SuggestionClockRow[]> {
    return sql.rows<SuggestionClockRow>(
      `SELECT ${CLOCK} WHERE suggestion_id = ? AND stopped_at IS NULL ORDER BY due_at, id`,
      [suggestionId],
    );
  }

  /** Clocks that have something to say at `now`, the longest waiting first. */
  dueClocks(now: string, limit: number): Promise<SuggestionClockRow[]> {
    return this.reads.rows<SuggestionClockRow>(
      `SELECT ${CLOCK} WHERE next_at <= ? ORDER BY next_at, id LIMIT ?`,
      [now, limit],
    );
  }

  answers(suggestionId: string, sql: Sql = this.reads): Promise<AnswerRow[]> {
    return sql.rows<AnswerRow>(
      `SELECT w.id, w.suggestion_id, w.assignment_id, w.unit_id, u.name AS unit_name, w.round, w.no, w.class, w.text, w.promised_on, w.reason,
         w.plan, w.signer_name, w.signer_title, w.contact_name, w.contact_phone, w.cc, w.without, w.answered_at, w.held_reason
       FROM suggestion_answer w JOIN unit u ON u.id = w.unit_id WHERE w.suggestion_id = ? ORDER BY w.answered_at, w.id`,
      [suggestionId],
    );
  }

  evaluations(suggestionId: string, sql: Sql = this.reads): Promise<EvaluationRow[]> {
    return sql.rows<EvaluationRow>(
      `SELECT e.assignment_id, e.round, e.deputy_id, d.name AS deputy_name, e.attitude, e.result, e.comment, e.at
       FROM suggestion_evaluation e JOIN deputy d ON d.id = e.deputy_id WHERE e.suggestion_id = ? ORDER BY e.at, e.id`,
      [suggestionId],
    );
  }

  /** The assignments whose promise of the present round was kept. */
  async keptBy(suggestionId: string, sql: Sql): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `SELECT a.id FROM suggestion_promise p JOIN suggestion_answer w ON w.id = p.answer_id
         JOIN suggestion_assignment a ON a.id = p.assignment_id AND a.round = w.round
       WHERE p.suggestion_id = ? AND p.state = 'kept'`,
      [suggestionId],
    );
    return rows.map(({ id }) => id);
  }
}
