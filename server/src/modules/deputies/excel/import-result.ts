/** Tells the person at the console what an import did, or would do, or why it does nothing. Pure. */
import { MOST_SHEET_ERRORS } from '../../../common/http/sheet-routes.js';
import type { ImportPlan } from './plan-import.js';
import type { ImportResultView } from './sheets.dto.js';

export function importResult(plan: ImportPlan, dryRun: boolean): ImportResultView {
  const { deputies, newGroups, problems } = plan;
  const count = (matches: (one: ImportPlan['deputies'][number]) => boolean) =>
    deputies.filter(matches).length;
  return {
    dryRun,
    saved: !dryRun && problems.length === 0,
    people: deputies.length,
    created: count((one) => one.known === null),
    updated: count((one) => one.known !== null && one.changed),
    unchanged: count((one) => !one.changed),
    newGroups: [...newGroups],
    errorCount: problems.length,
    errors: problems.slice(0, MOST_SHEET_ERRORS).map((problem) => ({ ...problem })),
  };
}
