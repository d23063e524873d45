/** The routes by which units go in and out of the console as Excel sheets. */
import { RegionQuery } from '../../common/http/import-sheet.js';
import { exportRoute, importRoutes } from '../../common/jobs/job-routes.js';
import { UNIT_EXPORT } from './commands/export-units.js';
import { UNIT_IMPORT } from './commands/import-units.js';
import { templateSheets } from './excel/unit-columns.js';
import { UnitImportResultView } from './excel/unit-sheets.dto.js';
import { UnitsQuery } from './units.dto.js';

const base = 'api/admin/units';
export const UNIT_SHEET_ROUTES = [
  exportRoute({ base, of: UNIT_EXPORT, query: UnitsQuery }),
  importRoutes({
    ...{ base, of: UNIT_IMPORT, query: RegionQuery, outcome: UnitImportResultView },
    template: { file: '承办单位导入模板.xlsx', sheets: templateSheets },
  }),
];
