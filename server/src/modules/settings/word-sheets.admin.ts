/** The routes by which the screening list goes in and out of the console as an Excel sheet. */
import { NoQuery } from '../../common/http/import-sheet.js';
import { exportRoute, importRoutes } from '../../common/jobs/job-routes.js';
import { WORD_EXPORT } from './commands/export-words.js';
import { WORD_IMPORT } from './commands/import-words.js';
import { ImportWordsView, WordPageQuery } from './screen-words.dto.js';
import { templateSheets } from './word-sheet.js';

const base = 'api/admin/screen-words';
export const WORD_SHEET_ROUTES = [
  exportRoute({ base, of: WORD_EXPORT, query: WordPageQuery }),
  importRoutes({
    ...{ base, of: WORD_IMPORT, query: NoQuery, outcome: ImportWordsView },
    template: { file: '审核词导入模板.xlsx', sheets: templateSheets },
  }),
];
