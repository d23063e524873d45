/** What the console gets when it imports accounts from Excel. */
import { ImportOutcomeView } from '../../../common/http/import-sheet.js';
import { Out } from '../../../common/http/views.js';

export class AccountImportView extends ImportOutcomeView {
  @Out.int({ description: '表格中的账号数' }) accounts!: number;
}
