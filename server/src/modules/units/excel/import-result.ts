/** Tells the person at the console what an import of units did, or would do, or why it does nothing. Pure. */
import { importOutcome } from '../../../common/http/import-sheet.js';
import type { UnitPlan } from './plan-units.js';
import type { UnitImportResultView } from './unit-sheets.dto.js';

export function importResult({ units, problems }: UnitPlan, dryRun: boolean): UnitImportResultView {
  return { ...importOutcome(units, problems, dryRun), units: units.length };
}
