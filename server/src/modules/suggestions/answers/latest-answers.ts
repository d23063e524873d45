/** The last answer of each assignment: what is judged, promised and shown first. */
import type { AnswerRow, AssignmentRow } from '../assignment.rows.js';

/** @param answers in the order in which they were given */
export function latestAnswers(
  answers: readonly AnswerRow[],
  parts: readonly Pick<AssignmentRow, 'id'>[],
): Map<string, AnswerRow> {
  const latest = new Map<string, AnswerRow>();
  for (const answer of answers)
    if (parts.some(({ id }) => id === answer.assignment_id)) latest.set(answer.assignment_id, answer);
  return latest;
}
