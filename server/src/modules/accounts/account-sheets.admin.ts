/** The routes by which accounts of staff go in and out of the console as Excel sheets. */
import { NoQuery } from '../../common/http/import-sheet.js';
import { exportRoute, importRoutes } from '../../common/jobs/job-routes.js';
import { ManagedAccountsQuery } from './account-management.dto.js';
import { ACCOUNT_EXPORT } from './commands/export-accounts.js';
import { ACCOUNT_IMPORT } from './commands/import-accounts.js';
import { templateSheets } from './excel/account-columns.js';
import { AccountImportView } from './excel/accounts-sheet.dto.js';

const base = 'api/admin/accounts';
export const ACCOUNT_SHEET_ROUTES = [
  exportRoute({ base, of: ACCOUNT_EXPORT, query: ManagedAccountsQuery }),
  importRoutes({
    ...{ base, of: ACCOUNT_IMPORT, query: NoQuery, outcome: AccountImportView },
    template: { file: '账号导入模板.xlsx', sheets: templateSheets },
  }),
];
