/** Requests and answers about one's own password, one-time codes and sessions. */
import { TOTP_RULES, type TotpRule } from '@liaison/shared/access/access.text';
import { DOORS, type Door } from '@liaison/shared/access/access.types';
import { TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

export class SecondStepInput {
  @TextField({ min: 1, max: 1000, description: '第一步得到的 ticket' }) ticket!: string;
  @TextField({ min: 6, max: 20, description: '6 位动态口令，或一个恢复码' }) code!: string;
}
export class PasswordInput {
  @TextField({ min: 1, max: 100 }) password!: string;
}
export class ChangePasswordInput {
  @TextField({ min: 1, max: 100 }) current!: string;
  @TextField({ min: 1, max: 100, description: '至少 10 位' }) next!: string;
}
export class TotpCodeInput {
  @TextField({ min: 6, max: 6 }) code!: string;
}

export class TotpBeginView {
  @Out.text({ description: '手工输入用的密钥' }) secret!: string;
  @Out.text({ description: '二维码的内容' }) uri!: string;
}
export class RecoveryCodesView {
  @Out.texts({ description: '只显示这一次，每个只能用一次' }) codes!: string[];
}
export class OwnSecurityView {
  @Out.text({ nullable: true, description: '没有密码的账号为空' }) loginName!: string | null;
  @Out.time({ nullable: true }) passwordChangedAt!: string | null;
  @Out.time({ nullable: true }) lastSignInAt!: string | null;
  @Out.time({ nullable: true, description: '绑定动态口令的时间' }) totpAt!: string | null;
  @Out.int({ description: '没有用过的恢复码' }) recoveryLeft!: number;
  @Out.enum(TOTP_RULES) totpRule!: TotpRule;
  @Out.bool({ description: '演示模式下不强制' }) totpEnforced!: boolean;
  @Out.texts({ description: 'change_password、bind_totp、renew_codes、unbind_totp' }) actions!: string[];
}
export class SessionItem {
  @Out.id() id!: string;
  @Out.enum(DOORS) door!: Door;
  @Out.text() doorText!: string;
  @Out.text() device!: string;
  @Out.text({ nullable: true }) address!: string | null;
  @Out.time() createdAt!: string;
  @Out.time() lastUsedAt!: string;
  @Out.bool({ description: '正在使用的这一个' }) current!: boolean;
}
export class SessionListView {
  @Out.list(() => SessionItem) items!: SessionItem[];
}
export class EndedView {
  @Out.int({ description: '结束了几个登录' }) ended!: number;
}
