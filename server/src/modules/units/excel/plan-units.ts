/** Compares the units of a sheet with the register and says what an import would do. Pure: a dry run is this alone. */
import { charCount } from '@liaison/shared/kernel/text';
import { UNIT_LIMITS } from '@liaison/shared/units/unit.text';
import { categoriesOf, type UnitRow } from '../unit.rows.js';
import type { UnitFields } from '../units.dto.js';
import type { SheetUnit, UnitProblem } from './read-units.js';

export interface PlannedUnit {
  /** Null for a new one. */
  readonly known: UnitRow | null;
  readonly fields: UnitFields;
  readonly changed: boolean;
}
export interface UnitPlan {
  readonly units: readonly PlannedUnit[];
  readonly problems: readonly UnitProblem[];
}

/** @param register the units of the region itself, closed ones too */
export function planUnits(sheet: readonly SheetUnit[], register: readonly UnitRow[]): UnitPlan {
  const byName = new Map(register.map((row) => [row.name, row]));
  const problems: UnitProblem[] = [];
  const units = sheet.map((unit): PlannedUnit => {
    const known = byName.get(unit.name) ?? null;
    const wrong = (column: UnitProblem['column'], message: string) =>
      problems.push({ row: unit.row, column, message });
    if (known?.status === 'closed') wrong('单位名称', '这个单位已撤销，请先在系统里恢复使用，或换一个名称');
    const fields = fieldsOf(unit, known);
    if (charCount(fields.shortName) > UNIT_LIMITS.maxShortName)
      wrong('简称', `全称超过 ${UNIT_LIMITS.maxShortName} 个字，请填写简称`);
    const changed = known === null || JSON.stringify(fields) !== JSON.stringify(fieldsOf(null, known));
    return { known, fields, changed };
  });
  return { units, problems };
}

/** What shall stand in the register: the sheet's word, or where it says nothing what stands there. */
function fieldsOf(unit: SheetUnit | null, known: UnitRow | null): UnitFields {
  return {
    name: unit?.name || known?.name || '',
    shortName: unit?.shortName || known?.short_name || unit?.name || '',
    kind: unit?.kind ?? known?.kind ?? 'government',
    duty: unit?.duty || known?.duty || '',
    categories: unit && unit.categories.length > 0 ? [...unit.categories] : known ? categoriesOf(known) : [],
    headName: unit?.headName || known?.head_name || '',
    headTitle: unit?.headTitle || known?.head_title || '',
    contactName: unit?.contactName || known?.contact_name || '',
    phone: unit?.phone || known?.phone || '',
    address: unit?.address || known?.address || '',
  };
}
