/** Tells the person at the console what an import of deputies did, or would do, or why it does nothing. Pure. */
import { importOutcome } from '../../../common/http/import-sheet.js';
import type { ImportPlan } from './plan-import.js';
import type { ImportResultView } from './sheets.dto.js';

export function importResult(plan: ImportPlan, dryRun: boolean): ImportResultView {
  const { deputies, newGroups, problems } = plan;
  return {
    ...importOutcome(deputies, problems, dryRun),
    people: deputies.length,
    newGroups: [...newGroups],
  };
}
