/** The routes by which stations go in and out of the console as Excel sheets. */
import { ImportOutcomeView, NoQuery } from '../../common/http/import-sheet.js';
import { exportRoute, importRoutes } from '../../common/jobs/job-routes.js';
import { STATION_EXPORT } from './commands/export-stations.js';
import { STATION_IMPORT } from './commands/import-stations.js';
import { templateSheets } from './excel/sheet-columns.js';
import { ManagedStationsQuery } from './station-management.dto.js';

const base = 'api/admin/stations';
export const STATION_SHEET_ROUTES = [
  exportRoute({ base, of: STATION_EXPORT, query: ManagedStationsQuery }),
  importRoutes({
    ...{ base, of: STATION_IMPORT, query: NoQuery, outcome: ImportOutcomeView },
    template: { file: '联络站导入模板.xlsx', sheets: templateSheets },
  }),
];
