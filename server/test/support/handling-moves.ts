/** Random moves of the handling through the real commands: what a move is, who makes it, and the picture of all that it may touch. */
import { ROLE_SPECS } from '@liaison/shared/access/access.types';
import { ASSIGNMENT_MACHINE, type AssignmentAction } from '@liaison/shared/suggestions/assignment.states';
import type { AnswerClass, Verdict } from '@liaison/shared/suggestions/suggestion.text';
import fc from 'fast-check';
import type { Person } from '../../src/common/access/person.js';
import { newId } from '../../src/common/database/ids.js';
import type { Sql } from '../../src/common/database/sql.js';
import type { AssignmentRow } from '../../src/modules/suggestions/assignment.rows.js';
import { AddUnit } from '../../src/modules/suggestions/commands/add-unit.js';
import { AnswerAssignment } from '../../src/modules/suggestions/commands/answer-assignment.js';
import { AssignSuggestion } from '../../src/modules/suggestions/commands/assign-suggestion.js';
import { EvaluateAnswers } from '../../src/modules/suggestions/commands/evaluate-answers.js';
import { HandleAssignment } from '../../src/modules/suggestions/commands/handle-assignment.js';
import { ObjectToAssignment } from '../../src/modules/suggestions/commands/object-to-assignment.js';
import { OrderRehandle } from '../../src/modules/suggestions/commands/order-rehandle.js';
import { ReassignUnit } from '../../src/modules/suggestions/commands/reassign-unit.js';
import { SettleObjection } from '../../src/modules/suggestions/commands/settle-objection.js';
import { SuggestionClockJob } from '../../src/modules/suggestions/jobs/suggestion-clock-job.js';
import { COUNTY } from '../factories/county.js';
import type { TestApp } from './app.js';
import { ANSWER } from './handling.js';

const WORDS = [
  'accept',
  'object',
  'uphold',
  'reassign',
  'coordinate',
  'plan',
  'progress',
  'give_opinion',
  'answer',
] as const satisfies readonly AssignmentAction[];
type Word = (typeof WORDS)[number];
export interface Move {
  readonly kind: Word | 'fitting' | 'assign' | 'add_unit' | 'evaluate' | 'order' | 'wait';
  /** Draws a unit, a deputy, an assignment, a fitting action: each takes it by its own count. */
  readonly draw: number;
  readonly stranger: boolean;
  readonly answerClass: AnswerClass;
  readonly verdict: Verdict;
}
const often = <T extends string>(weight: number, value: T) => ({ weight, arbitrary: fc.constant(value) });
/** Mostly what the table offers, so that the deep states are reached; often enough what it does not. */
export const MOVES = fc.array(
  fc.record({
    kind: fc.oneof(
      often(30, 'fitting'),
      often(5, 'assign'),
      often(5, 'add_unit'),
      often(12, 'evaluate'),
      often(3, 'order'),
      often(3, 'wait'),
      { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
    ),
    draw: fc.nat(1000),
    stranger: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    answerClass: fc.constantFrom('A', 'B', 'C', 'D'),
    verdict: fc.constantFrom('satisfied', 'basically', 'unsatisfied'),
  }) as fc.Arbitrary<Move>,
  { minLength: 90, maxLength: 90 },
);

const BARE = { sessionId: '', scopes: [], permissions: [], deputyId: null, unitIds: [] } as const;
const person = (more: Partial<Person> & Pick<Person, 'door'>): Person => ({
  ...{ accountId: newId(), displayName: '测试', roles: [], ...BARE },
  ...more,
});
const { permissions } = ROLE_SPECS.office_staff;
const OFFICE = person({ door: 'admin', permissions, scopes: [{ kind: 'region', ...COUNTY, permissions }] });

export interface Scene {
  readonly test: TestApp;
  readonly suggestionId: string;
  readonly unitIds: readonly string[];
  readonly deputyIds: readonly string[];
  wait(days: number): void;
}
/** Makes a move. @throws AppError when it is refused */
export async function make(
  scene: Scene,
  move: Move,
  parts: readonly AssignmentRow[],
  answered: boolean,
): Promise<unknown> {
  const { suggestionId: id, unitIds, deputyIds, test } = scene;
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    test.app.get<T>(type as never, { strict: false });
  const { draw, verdict } = move;
  const of = <T>(list: readonly T[], step = 1): T | undefined =>
    list[Math.floor(draw / step) % Math.max(1, list.length)];
  if (move.kind === 'wait') {
    scene.wait(1 + (draw % 12));
    return get(SuggestionClockJob).run();
  }
  if (move.kind === 'assign') {
    const kinds =
      of([['lead'], ['lead', 'supporting'], ['separate', 'separate'], ['lead', 'separate'], []], 7) ?? [];
    const units = kinds.map((kind, index) => ({
      unitId: unitIds[(draw + index) % unitIds.length] ?? '',
      kind,
    }));
    return get(AssignSuggestion).assign(OFFICE, id, {
      units: units as never,
      term: draw % 2 ? 'normal' : 'long',
    });
  }
  if (move.kind === 'add_unit') {
    const dueOn = ['2026-03-01', '2026-03-20', '2026-05-01', '2027-01-01'][draw % 4] ?? '';
    return get(AddUnit).add(OFFICE, id, { unitId: of(unitIds, 3) ?? '', dueOn, note: '需要会同办理' });
  }
  if (move.kind === 'order') return get(OrderRehandle).order(OFFICE, id, '请再办');
  if (move.kind === 'evaluate' || (move.kind === 'fitting' && answered && draw % 3 > 0)) {
    const judge = person({ door: 'deputy', deputyId: of(deputyIds) ?? '' });
    const items = parts
      .filter(({ state }) => state === 'answered' || draw % 17 === 0)
      .map(({ id: assignmentId }) => ({ assignmentId, attitude: verdict, result: verdict, comment: '说明' }));
    return get(EvaluateAnswers).evaluate(judge, id, items);
  }
  const fits = parts.flatMap((part) =>
    ASSIGNMENT_MACHINE.actionsOf(part.state).flatMap((action) =>
      WORDS.filter((one) => one === action).map((word) => ({ part, word })),
    ),
  );
  const chosen = move.kind === 'fitting' ? of(fits) : undefined;
  const part = chosen?.part ?? of(parts, 5);
  const word = chosen?.word ?? (move.kind === 'fitting' ? 'accept' : move.kind);
  const unitId = move.stranger ? (of(unitIds, 3) ?? '') : (part?.unit_id ?? '');
  const staff = person({ door: 'unit', unitIds: [unitId] });
  const target = part?.id ?? id;
  const minutes = draw % 4 === 0 ? undefined : '会议纪要';
  switch (word) {
    case 'accept':
      return get(HandleAssignment).accept(staff, target, { contactName: '何晓田', contactPhone: '0000' });
    case 'plan':
      return get(HandleAssignment).plan(staff, target, '方案');
    case 'progress':
      return get(HandleAssignment).progress(staff, target, { text: '进展' });
    case 'object':
      return get(ObjectToAssignment).object(staff, target, { reason: '不属于职责' });
    case 'uphold':
      return get(SettleObjection).uphold(OFFICE, target, { note: '维持', minutes });
    case 'coordinate':
      return get(SettleObjection).coordinate(OFFICE, target, { meetingOn: '2026-06-01', place: '县政府' });
    case 'reassign':
      return get(ReassignUnit).reassign(OFFICE, target, {
        unitId: of(unitIds, 11) ?? '',
        note: '改交',
        minutes,
      });
    case 'give_opinion':
      return get(AnswerAssignment).opinion(staff, target, '会办意见');
    case 'answer': {
      const more = { promisedOn: '2028-06-30', reason: '原因', plan: '打算' };
      return get(AnswerAssignment).answer(staff, target, {
        ...ANSWER,
        class: move.answerClass,
        ...(draw % 9 ? more : {}),
      });
    }
  }
}

const TOUCHED = [
  'suggestion_assignment',
  'suggestion_clock',
  'suggestion_entry',
  'suggestion_answer',
  'suggestion_evaluation',
  'suggestion_promise',
  'suggestion_coordination',
];
/** Every row that a move may touch, as one text. */
export async function picture(sql: Sql, suggestionId: string): Promise<string> {
  const all: unknown[] = [await sql.rows('SELECT * FROM suggestion WHERE id = ?', [suggestionId])];
  for (const table of TOUCHED)
    all.push(await sql.rows(`SELECT * FROM ${table} WHERE suggestion_id = ? ORDER BY id`, [suggestionId]));
  for (const table of ['outbox_event', 'audit_entry'])
    all.push(await sql.rows(`SELECT COUNT(*) AS n FROM ${table}`));
  return JSON.stringify(all, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
}
