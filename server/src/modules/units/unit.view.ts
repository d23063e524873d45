/** Shapes units and their work for the API, from their rows; says what a person may do to one. */

import { ASSIGNMENT_STATE_TEXT } from '@liaison/shared/suggestions/assignment.states';
import { ASSIGNMENT_KIND_TEXT, suggestionNumber } from '@liaison/shared/suggestions/suggestion.text';
import {
  UNIT_ACTION_LABEL,
  UNIT_KIND_TEXT,
  UNIT_STATUS_TEXT,
  type UnitAction,
} from '@liaison/shared/units/unit.text';
import { can, type Person } from '../../common/access/person.js';
import { apiTime } from '../../common/database/times.js';
import { categoriesOf, type UnitFigures, type UnitRow, type UnitWorkRow } from './unit.rows.js';
import type { UnitActionView, UnitItem, UnitWorkItem } from './units.dto.js';

export function unitItem(row: UnitRow, { open, overdue, answered, inTime }: UnitFigures): UnitItem {
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    kindText: UNIT_KIND_TEXT[row.kind],
    regionCode: row.region_code,
    regionName: row.region_name,
    categories: categoriesOf(row),
    headName: row.head_name,
    headTitle: row.head_title,
    status: row.status,
    statusText: UNIT_STATUS_TEXT[row.status],
    ...{ open, overdue, answered, inTime },
    version: row.version,
  };
}

export function unitActions(me: Person, row: UnitRow): UnitActionView[] {
  if (!can(me, 'unit.manage')) return [];
  const actions: readonly UnitAction[] = row.status === 'active' ? ['edit', 'close'] : ['reopen'];
  return actions.map((action) => ({ action, label: UNIT_ACTION_LABEL[action] }));
}

/** @param now as the database writes times */
export function unitWorkItem(row: UnitWorkRow, now: string): UnitWorkItem {
  const { number_year: year, number_seq: seq } = row;
  return {
    id: row.id,
    suggestionId: row.suggestion_id,
    no: year === null || seq === null ? null : suggestionNumber(year, seq),
    title: row.title,
    kindText: ASSIGNMENT_KIND_TEXT[row.kind],
    stateText: ASSIGNMENT_STATE_TEXT[row.state],
    dueAt: apiTime(row.due_at),
    overdue: row.due_at !== null && row.due_at < now,
    assignedAt: apiTime(row.assigned_at),
    endedAt: apiTime(row.ended_at),
  };
}
