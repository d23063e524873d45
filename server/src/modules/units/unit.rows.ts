/** Rows of the register as the repository gives them: raw columns, times as UTC text; categories as the list they are. */
import type { AssignmentKind, AssignmentState } from '@liaison/shared/suggestions/assignment.states';
import type { UnitKind, UnitStatus } from '@liaison/shared/units/unit.text';

export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly kind: UnitKind;
  readonly region_code: string;
  readonly region_name: string;
  readonly region_path: string;
  readonly duty: string;
  /** JSON list. */
  readonly categories: string;
  readonly head_name: string;
  readonly head_title: string;
  readonly contact_name: string;
  readonly phone: string;
  readonly address: string;
  readonly status: UnitStatus;
  readonly successor_id: string | null;
  readonly version: number;
  readonly updated_at: string;
}

/** How a unit stands: what is on its table now, and what it answered this year. */
export interface UnitFigures {
  readonly open: number;
  readonly overdue: number;
  readonly answered: number;
  readonly inTime: number;
}

export interface UnitWorkRow {
  readonly id: string;
  readonly suggestion_id: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly kind: AssignmentKind;
  readonly state: AssignmentState;
  readonly due_at: string | null;
  readonly assigned_at: string;
  readonly ended_at: string | null;
}

/** The main categories that a unit answers for. */
export function categoriesOf(row: Pick<UnitRow, 'categories'>): string[] {
  return JSON.parse(row.categories) as string[];
}
