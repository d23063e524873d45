/** Turns rows of assignments, answers and verdicts into what the screens show. */
import {
  ASSIGNMENT_MACHINE,
  ASSIGNMENT_STATE_TEXT,
  type AssignmentAction,
} from '@liaison/shared/suggestions/assignment.states';
import {
  ANSWER_CLASS_TEXT,
  ASSIGNMENT_ACTION_LABEL,
  ASSIGNMENT_KIND_TEXT,
  SUGGESTION_CLOCK_TEXT,
  TERM_TEXT,
  VERDICT_TEXT,
} from '@liaison/shared/suggestions/suggestion.text';
import type { Person } from '../../../common/access/person.js';
import { apiTime } from '../../../common/database/times.js';
import type { AnswerView } from '../answers/answers.dto.js';
import { assignmentFacts } from '../assignment.policy.js';
import type { AnswerRow, AssignmentRow, EvaluationRow, SuggestionClockRow } from '../assignment.rows.js';
import type { AssignmentView, EvaluationView } from '../assignments.dto.js';
import type { SuggestionCase } from '../suggestion.case.js';

/** Done through the promise ledger and not on the assignment itself. */
const ELSEWHERE: readonly AssignmentAction[] = ['move_promise', 'report_kept', 'fulfil'];

export function assignmentView(
  one: SuggestionCase,
  part: AssignmentRow,
  person: Person,
  clocks: readonly SuggestionClockRow[],
  now: string,
): AssignmentView {
  const facts = assignmentFacts(one, part, person, clocks, now);
  return {
    id: part.id,
    unitId: part.unit_id,
    unitName: part.unit_name,
    kind: part.kind,
    kindText: ASSIGNMENT_KIND_TEXT[part.kind],
    state: part.state,
    stateText: ASSIGNMENT_STATE_TEXT[part.state],
    round: part.round,
    termText: TERM_TEXT[part.term],
    bounces: part.bounces,
    objection: part.objection,
    plan: part.plan,
    contactName: part.contact_name,
    contactPhone: part.contact_phone,
    opinion: part.opinion,
    dueAt: apiTime(part.due_at),
    dueText: part.due_kind === null ? null : SUGGESTION_CLOCK_TEXT[part.due_kind],
    overdue: part.due_at !== null && part.due_at < now,
    assignedAt: apiTime(part.assigned_at),
    answeredAt: apiTime(part.answered_at),
    replacedBy: one.parts.find(({ predecessor_id }) => predecessor_id === part.id)?.unit_name ?? null,
    actions: ASSIGNMENT_MACHINE.allowed(part.state, person, facts)
      .filter((action) => !ELSEWHERE.includes(action))
      .map((action) => ({ action, label: ASSIGNMENT_ACTION_LABEL[action] })),
  };
}

export function answerView(row: AnswerRow): AnswerView {
  return {
    id: row.id,
    assignmentId: row.assignment_id,
    unitName: row.unit_name,
    round: row.round,
    no: row.no,
    class: row.class,
    classText: ANSWER_CLASS_TEXT[row.class],
    text: row.text,
    promisedOn: row.promised_on,
    reason: row.reason,
    plan: row.plan,
    signerName: row.signer_name,
    signerTitle: row.signer_title,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    cc: JSON.parse(row.cc),
    without: JSON.parse(row.without),
    answeredAt: apiTime(row.answered_at),
    heldReason: row.held_reason,
  };
}

export function evaluationView(row: EvaluationRow, person: Person): EvaluationView {
  return {
    deputyName: row.deputy_name,
    mine: person.door === 'deputy' && row.deputy_id === person.deputyId,
    assignmentId: row.assignment_id,
    round: row.round,
    attitude: row.attitude,
    attitudeText: VERDICT_TEXT[row.attitude],
    result: row.result,
    resultText: VERDICT_TEXT[row.result],
    comment: row.comment,
    at: apiTime(row.at),
  };
}
