/** What the console gets about roles and offices. */
import { TOTP_RULES, type TotpRule } from '@liaison/shared/access/access.text';
import { DOORS, type Door, ROLES, type Role } from '@liaison/shared/access/access.types';
import { EnumField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';

export class RoleItem {
  @Out.enum(ROLES) role!: Role;
  @Out.text() text!: string;
  @Out.enum(DOORS) door!: Door;
  @Out.text() doorText!: string;
  @Out.text({ description: '角色管到哪里' }) scopeText!: string;
  @Out.texts({ description: '权限名' }) permissions!: string[];
  @Out.int({ description: '本人范围内有几个使用中的账号持有' }) holders!: number;
  @Out.bool({ description: '可以在账号页授予；其余靠扫码或邀请' }) given!: boolean;
}
export class RoleListView {
  @Out.list(() => RoleItem) items!: RoleItem[];
}

export class OfficesQuery extends PageQuery {
  @TextField({ max: 60, optional: true, description: '机关名称' }) q?: string;
  @EnumField(TOTP_RULES, { optional: true }) totpRule?: TotpRule;
}
export class OfficeItem {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text() regionCode!: string;
  @Out.text() regionName!: string;
  @Out.text() levelText!: string;
  @Out.enum(TOTP_RULES) totpRule!: TotpRule;
  @Out.int({ description: '角色就在本级的账号' }) accounts!: number;
  @Out.int({ description: '其中已绑定动态口令的' }) bound!: number;
}
export class OfficePage extends pageOf(OfficeItem) {}
export class TotpRuleInput {
  @EnumField(TOTP_RULES) totpRule!: TotpRule;
}
