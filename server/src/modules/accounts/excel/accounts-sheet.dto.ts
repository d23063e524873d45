/** What the console sends and gets when it imports accounts from Excel. */
import { BoolField } from '../../../common/http/fields.js';
import { SheetProblemView } from '../../../common/http/sheet-routes.js';
import { Out } from '../../../common/http/views.js';

export class AccountImportQuery {
  @BoolField({ description: 'true 只检查，不保存' }) dryRun!: boolean;
}
export class NewPasswordView {
  @Out.text() loginName!: string;
  @Out.text() displayName!: string;
  @Out.text({ description: '只显示这一次，首次登录必须修改' }) password!: string;
}
export class AccountImportView {
  @Out.bool() dryRun!: boolean;
  @Out.bool({ description: '有任何一行有误时，全部不保存' }) saved!: boolean;
  @Out.int({ description: '表格中的账号数' }) accounts!: number;
  @Out.int() created!: number;
  @Out.int() updated!: number;
  @Out.int() unchanged!: number;
  @Out.int({ description: '有误的单元格总数' }) errorCount!: number;
  @Out.list(() => SheetProblemView, { description: '最多前 200 处' }) errors!: SheetProblemView[];
  @Out.list(() => NewPasswordView, { description: '新账号的初始密码' }) passwords!: NewPasswordView[];
}
