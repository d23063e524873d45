/** What the console gets when it imports units from Excel. */
import { ImportOutcomeView } from '../../../common/http/import-sheet.js';
import { Out } from '../../../common/http/views.js';

export class UnitImportResultView extends ImportOutcomeView {
  @Out.int({ description: '表格中的单位数' }) units!: number;
}
