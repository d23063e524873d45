/** The routes by which deputies and their groups go in and out of the console as Excel sheets. */
import { ImportOutcomeView, NoQuery, RegionQuery } from '../../common/http/import-sheet.js';
import { exportRoute, importRoutes } from '../../common/jobs/job-routes.js';
import { DEPUTY_EXPORT } from './commands/export-deputies.js';
import { GROUP_EXPORT } from './commands/export-groups.js';
import { DEPUTY_IMPORT } from './commands/import-deputies.js';
import { GROUP_IMPORT } from './commands/import-groups.js';
import { DeputyGroupsQuery } from './deputy-groups.dto.js';
import { ManagedDeputiesQuery } from './deputy-management.dto.js';
import { groupTemplate } from './excel/group-sheet.js';
import { templateSheets } from './excel/sheet-columns.js';
import { ImportResultView } from './excel/sheets.dto.js';

const DEPUTIES = 'api/admin/deputies';
const GROUPS = 'api/admin/deputy-groups';
export const DEPUTY_SHEET_ROUTES = [
  exportRoute({ base: DEPUTIES, of: DEPUTY_EXPORT, query: ManagedDeputiesQuery }),
  importRoutes({
    ...{ base: DEPUTIES, of: DEPUTY_IMPORT, query: RegionQuery, outcome: ImportResultView },
    template: { file: '代表导入模板.xlsx', sheets: templateSheets },
  }),
  exportRoute({ base: GROUPS, of: GROUP_EXPORT, query: DeputyGroupsQuery }),
  importRoutes({
    ...{ base: GROUPS, of: GROUP_IMPORT, query: NoQuery, outcome: ImportOutcomeView },
    template: { file: '代表小组导入模板.xlsx', sheets: groupTemplate },
  }),
];
