/** What the console sends and gets when it imports deputies or their groups from Excel. */
import { ImportOutcomeView } from '../../../common/http/import-sheet.js';
import { Out } from '../../../common/http/views.js';

export class ImportResultView extends ImportOutcomeView {
  @Out.int({ description: '表格中的代表人数' }) people!: number;
  @Out.texts({ description: '将新建或已新建的代表小组' }) newGroups!: string[];
}
