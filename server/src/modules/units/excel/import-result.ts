/** Tells the person at the console what an import of units did, or would do, or why it does nothing. Pure. */
import type { UnitPlan } from './plan-units.js';
import type { UnitImportResultView } from './unit-sheets.dto.js';

const MOST_ERRORS = 200;

export function importResult({ units, problems }: UnitPlan, dryRun: boolean): UnitImportResultView {
  return {
    dryRun,
    saved: !dryRun && problems.length === 0,
    units: units.length,
    created: units.filter((one) => one.known === null).length,
    updated: units.filter((one) => one.known !== null && one.changed).length,
    unchanged: units.filter((one) => !one.changed).length,
    errorCount: problems.length,
    errors: problems.slice(0, MOST_ERRORS).map((problem) => ({ ...problem })),
  };
}
