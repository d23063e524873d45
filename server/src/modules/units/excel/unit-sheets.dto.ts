/** What the console sends and gets when it imports units from Excel. */
import { BoolField, TextField } from '../../../common/http/fields.js';
import { SheetProblemView } from '../../../common/http/sheet-routes.js';
import { Out } from '../../../common/http/views.js';

export class UnitImportQuery {
  @BoolField({ description: 'true 只检查，不保存' }) dryRun!: boolean;
  @TextField({
    max: 12,
    pattern: /^\d{12}$/,
    patternText: '应为 12 位行政区划代码',
    optional: true,
    description: '单位所在行政区划，默认为本人管理的行政区划',
  })
  regionCode?: string;
}

export class UnitImportResultView {
  @Out.bool() dryRun!: boolean;
  @Out.bool({ description: '有任何一行有误时，全部不保存' }) saved!: boolean;
  @Out.int({ description: '表格中的单位数' }) units!: number;
  @Out.int() created!: number;
  @Out.int() updated!: number;
  @Out.int() unchanged!: number;
  @Out.int({ description: '有误的单元格总数' }) errorCount!: number;
  @Out.list(() => SheetProblemView, { description: '最多前 200 处' }) errors!: SheetProblemView[];
}
