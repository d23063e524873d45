/** Puts suggestions that units have handled straight into the tables, for tests of what follows an answer. */
import { newId } from '../../src/common/database/ids.js';
import type { SqlValue } from '../../src/common/database/sql.js';
import { dbTime } from '../../src/common/database/times.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { SuggestionIndex } from '../../src/modules/suggestions/suggestion-index.js';
import { SuggestionsRepository } from '../../src/modules/suggestions/suggestions.repository.js';
import type { TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';
import { COUNTY, type TestCounty } from './county.js';
import { insertRow } from './message-rows.js';

type Row = Readonly<Record<string, SqlValue>>;
export const CONGRESS = '青禾县第一届人民代表大会';

export async function unitRow(test: TestApp, name: string): Promise<string> {
  const at = dbTime(new Date('2026-01-05T01:00:00Z'));
  return insertRow(test, 'unit', {
    id: newId(),
    name,
    short_name: name,
    kind: 'government',
    region_code: COUNTY.code,
    region_path: COUNTY.path,
    duty: '',
    categories: '[]',
    head_name: '',
    head_title: '',
    contact_name: '',
    phone: '',
    address: '',
    status: 'active',
    created_at: at,
    updated_at: at,
  });
}

export function unitPerson(test: TestApp, unitId: string): Promise<TestPerson> {
  return signedIn(test, 'unit', [{ role: 'unit_staff', scopeKind: 'unit', scopeId: unitId }]);
}

export interface HandledInput {
  readonly at: Date;
  readonly unitId: string;
  readonly state?: string;
  /** The unit's part; `null` leaves the suggestion without one. */
  readonly part?: string | null;
  readonly answerClass?: string;
  readonly row?: Row;
  readonly partRow?: Row;
}
export interface Handled {
  readonly id: string;
  readonly assignmentId: string;
  readonly answerId: string;
}
/** Far from the numbers that filing gives. */
let sequence = 5_000;

/** A suggestion of the first deputy, by default closed and done by one unit with an answer of class A. */
export async function handled(test: TestApp, county: TestCounty, input: HandledInput): Promise<Handled> {
  const { at, unitId, state = 'closed', part = 'done', answerClass = 'A' } = input;
  const [id, assignmentId, answerId, now] = [newId(), newId(), newId(), dbTime(at)];
  sequence += 1;
  await insertRow(test, 'suggestion', {
    id,
    author_id: county.deputies[0],
    region_code: COUNTY.code,
    region_path: COUNTY.path,
    congress: CONGRESS,
    review_path: COUNTY.path,
    category: '交通运输',
    title: '关于修缮村口道路的建议',
    grounds: '路面破损，雨天积水，学生上学不便。',
    proposal: '由交通部门今年内修缮。',
    state,
    version: 1,
    entries: 1,
    number_year: at.getUTCFullYear(),
    number_seq: sequence,
    submitted_at: now,
    filed_at: now,
    assigned_at: now,
    created_at: now,
    updated_at: now,
    lead_unit_id: part === null ? null : unitId,
    answer_class: part === null ? null : answerClass,
    ...input.row,
  });
  await insertRow(test, 'suggestion_entry', {
    id: newId(),
    suggestion_id: id,
    seq: 1,
    at: now,
    actor_kind: 'staff',
    actor_label: '人大办工作人员',
    action: 'file',
    from_state: 'second_review',
    to_state: 'filed',
  });
  if (part !== null) {
    const assignment = { id: assignmentId, suggestion_id: id, unit_id: unitId, kind: 'lead', state: part };
    const times = { assigned_at: now, planned_at: now, answered_at: now };
    await insertRow(test, 'suggestion_assignment', {
      ...assignment,
      term: 'normal',
      ...times,
      ...input.partRow,
    });
    await insertRow(test, 'suggestion_answer', {
      id: answerId,
      suggestion_id: id,
      assignment_id: assignmentId,
      unit_id: unitId,
      round: 0,
      no: `青交函〔2026〕${sequence}号`,
      class: answerClass,
      text: '已安排修缮，联系人电话 13900001234。',
      signer_name: '石明远',
      signer_title: '局长',
      contact_name: '柳小禾',
      contact_phone: '0799-1234567',
      cc: '[]',
      without: '[]',
      answered_at: now,
    });
  }
  await test.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
    const row = await test.app.get(SuggestionsRepository, { strict: false }).byId(id, tx);
    const index = test.app.get(SuggestionIndex, { strict: false });
    if (!row) return;
    await index.write(tx, row);
    await index.publish(tx, row);
  });
  return { id, assignmentId, answerId };
}

/** An open promise of a suggestion whose unit has promised. */
export function promiseRow(test: TestApp, one: Handled, unitId: string, row: Row): Promise<string> {
  return insertRow(test, 'suggestion_promise', {
    id: newId(),
    suggestion_id: one.id,
    assignment_id: one.assignmentId,
    unit_id: unitId,
    answer_id: one.answerId,
    class: 'B',
    text: '年底前完成路面硬化。',
    state: 'open',
    promised_on: '2026-12-20',
    first_promised_on: '2026-12-20',
    year: 2026,
    signer_name: '石明远',
    signer_title: '局长',
    region_path: COUNTY.path,
    created_at: dbTime(new Date('2026-05-01T01:00:00Z')),
    ...row,
  });
}

export interface Followed {
  readonly part: string;
  readonly promise: string;
  readonly visits: Readonly<Record<'deputy' | 'citizen' | 'admin', string>>;
}

/** A suggestion whose unit stands by its promise, with due visits to the deputy and to a citizen. */
export async function followed(test: TestApp, county: TestCounty, citizenId: string): Promise<Followed> {
  const unitId = await unitRow(test, '县交通运输局');
  const one = await handled(test, county, { at: new Date(), unitId, part: 'promised', answerClass: 'B' });
  const at = dbTime(new Date('2026-01-05T01:00:00Z'));
  const visit = (target: string, targetId: string) =>
    insertRow(test, 'return_visit', {
      ...{ id: newId(), suggestion_id: one.id, assignment_id: one.assignmentId, region_path: COUNTY.path },
      ...{ day: 28, target_kind: target, target_id: targetId, state: 'planned', comment: '' },
      ...{ due_at: at, created_at: at },
    });
  const deputy = await visit('deputy', county.deputies[0]);
  const visits = { deputy, citizen: await visit('citizen', citizenId), admin: deputy };
  return { part: one.assignmentId, promise: await promiseRow(test, one, unitId, {}), visits };
}
