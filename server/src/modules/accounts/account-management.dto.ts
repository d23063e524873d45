/** What the console sends and gets about accounts of staff. */
import {
  ACCOUNT_ACTIONS,
  ACCOUNT_STATUSES,
  type AccountAction,
  type AccountStatus,
} from '@liaison/shared/access/access.text';
import { ROLES, type Role, STAFF_ROLES } from '@liaison/shared/access/access.types';
import { BoolField, EnumField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';

const SCOPES = ['region', 'station', 'unit'] as const;
export const LOGIN_NAME = /^[a-z0-9][a-z0-9._-]{2,39}$/;
export const LOGIN_NAME_TEXT = '应为 3–40 位小写字母、数字、点、横线或下划线，以字母或数字开头';

export class ManagedAccountsQuery extends PageQuery {
  @TextField({ max: 60, optional: true, description: '姓名、登录名，或角色所在的区划、联络站、承办单位' })
  q?: string;
  @EnumField(STAFF_ROLES, { optional: true }) role?: Role;
  @EnumField(ACCOUNT_STATUSES, { optional: true }) status?: AccountStatus;
  @BoolField({ optional: true, description: '是否绑定动态口令' }) totp?: boolean;
  @BoolField({ optional: true, description: '只看 90 天没有登录的' }) unused?: boolean;
}

export class GrantInput {
  @EnumField(STAFF_ROLES) role!: Role;
  @TextField({ min: 1, max: 40, description: '区划代码、联络站编号或承办单位编号' }) scopeId!: string;
}
export class CreateAccountInput extends GrantInput {
  @TextField({ min: 3, max: 40, pattern: LOGIN_NAME, patternText: LOGIN_NAME_TEXT }) loginName!: string;
  @TextField({ min: 1, max: 60 }) displayName!: string;
}
export class EditAccountInput {
  @TextField({ min: 1, max: 60 }) displayName!: string;
}
export class ReasonInput {
  @TextField({ min: 2, max: 200 }) reason!: string;
}

export class HeldRoleView {
  @Out.id() id!: string;
  @Out.enum(ROLES) role!: Role;
  @Out.text() roleText!: string;
  @Out.enum(SCOPES) scopeKind!: string;
  @Out.text() scopeId!: string;
  @Out.text() scopeName!: string;
  @Out.bool({ description: '可以收回' }) mayTake!: boolean;
}
export class ManagedAccountItem {
  @Out.id() id!: string;
  @Out.text() loginName!: string;
  @Out.text() displayName!: string;
  @Out.enum(ACCOUNT_STATUSES) status!: AccountStatus;
  @Out.text() statusText!: string;
  @Out.bool({ description: '因连续输错暂时锁定' }) locked!: boolean;
  @Out.bool() totp!: boolean;
  @Out.time({ nullable: true }) lastSignInAt!: string | null;
  @Out.list(() => HeldRoleView) roles!: HeldRoleView[];
}
export class ManagedAccountPage extends pageOf(ManagedAccountItem) {}
export class ManagedAccountView extends ManagedAccountItem {
  @Out.time() createdAt!: string;
  @Out.time({ nullable: true }) passwordChangedAt!: string | null;
  @Out.bool({ description: '还在用管理员给的初始密码' }) mustChangePassword!: boolean;
  @Out.time({ nullable: true }) totpAt!: string | null;
  @Out.bool({ description: '就是本人' }) own!: boolean;
  @Out.texts({ description: ACCOUNT_ACTIONS.join('、') }) actions!: AccountAction[];
}
export class InitialPasswordView {
  @Out.id() id!: string;
  @Out.text() loginName!: string;
  @Out.text({ description: '只显示这一次，首次登录必须修改' }) password!: string;
}

export class AccountHistoryItem {
  @Out.id() id!: string;
  @Out.time() at!: string;
  @Out.text({ nullable: true, description: '操作人' }) accountName!: string | null;
  @Out.text({ nullable: true }) address!: string | null;
  @Out.text() action!: string;
  @Out.map() detail!: Record<string, unknown>;
}
export class AccountHistoryPage extends pageOf(AccountHistoryItem) {}

export class RoleChoice {
  @Out.enum(ROLES) role!: Role;
  @Out.text() text!: string;
  @Out.enum(SCOPES) scopeKind!: string;
}
export class RegionChoice {
  @Out.text() code!: string;
  @Out.text() name!: string;
}
export class AccountChoicesView {
  @Out.list(() => RoleChoice, { description: '可以授予的角色' }) roles!: RoleChoice[];
  @Out.list(() => RegionChoice, { description: '可以从哪些区划往下选' }) regions!: RegionChoice[];
}
