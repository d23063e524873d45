/** Puts units, suggestions and their assignments straight into the tables, for tests of what reads them. */
import { newId } from '../../src/common/database/ids.js';
import type { SqlValue } from '../../src/common/database/sql.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Search } from '../../src/common/search/search.js';
import type { TestApp } from '../support/app.js';
import { COUNTY } from './county.js';
import { insertRow } from './message-rows.js';

type Row = Readonly<Record<string, SqlValue>>;
const LONG_AGO = '2026-02-03 01:00:00.000';

/** A suggestion that was filed, as the search finds it. */
export async function filedSuggestion(test: TestApp, authorId: string, more: Row = {}): Promise<string> {
  const id = newId();
  const title = String(more.title ?? '关于修缮村口道路的建议');
  await insertRow(test, 'suggestion', {
    ...{ id, author_id: authorId, region_code: COUNTY.code, region_path: COUNTY.path },
    ...{ congress: '青禾县第一届人民代表大会', review_path: COUNTY.path, category: '交通运输' },
    ...{ title, grounds: '', proposal: '', state: 'handling', version: 1, entries: 1 },
    ...{ created_at: LONG_AGO, updated_at: LONG_AGO, filed_at: LONG_AGO, ...more },
  });
  const search = test.app.get(Search, { strict: false });
  await test.app.get(UnitOfWork).run((tx) => search.index(tx, 'suggestion', id, title));
  return id;
}

export function assignmentRow(
  test: TestApp,
  suggestionId: string,
  unitId: string,
  more: Row = {},
): Promise<string> {
  return insertRow(test, 'suggestion_assignment', {
    ...{ id: newId(), suggestion_id: suggestionId, unit_id: unitId, kind: 'lead', state: 'progressing' },
    ...{ version: 1, round: 0, term: 'normal', bounces: 0, assigned_at: LONG_AGO, ...more },
  });
}

export function clockRow(
  test: TestApp,
  suggestionId: string,
  assignmentId: string,
  more: Row = {},
): Promise<string> {
  return insertRow(test, 'suggestion_clock', {
    ...{ id: newId(), suggestion_id: suggestionId, assignment_id: assignmentId, kind: 'answer', round: 0 },
    ...{ started_at: LONG_AGO, remind_at: LONG_AGO, due_at: '2026-12-03 16:00:00.000', stage: 0, ...more },
  });
}
