/** Tells the person at the console what an import of accounts did, or would do, or why it does nothing. Pure. */
import { importOutcome } from '../../../common/http/import-sheet.js';
import type { AccountImportView } from './accounts-sheet.dto.js';
import type { AccountPlan } from './plan-accounts.js';

export function importResult({ accounts, problems }: AccountPlan, dryRun: boolean): AccountImportView {
  const planned = accounts.map(({ id, renamed, grants }) => ({
    known: id,
    changed: id === null || renamed || grants.length > 0,
  }));
  return { ...importOutcome(planned, problems, dryRun), accounts: accounts.length };
}
