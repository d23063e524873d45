/** What a permission, a role's place and the rules of sign-in are called: the words of the pages about accounts and roles. */
import type { Permission, ScopeKind } from './access.types.js';

export interface PermissionText {
  /** The part of the work that it belongs to. */
  readonly group: string;
  readonly text: string;
}

export const PERMISSION_TEXT: Readonly<Record<Permission, PermissionText>> = {
  'message.read': { group: '留言', text: '查看范围内的留言、概览和统计' },
  'message.handle': { group: '留言', text: '接收、答复、办理留言' },
  'message.screen': { group: '留言', text: '审核自动检查拿不准的留言' },
  'message.dispatch': { group: '留言', text: '转交、上交、下交留言' },
  'message.merge': { group: '留言', text: '合并同一件事的留言，也可以拆开' },
  'message.hide': { group: '留言', text: '写明理由后隐藏不当内容' },
  'message.export': { group: '留言', text: '导出留言表格（留痕）' },
  'station.manage': { group: '联络站', text: '新建、修改、撤销联络站，设接待日和值班' },
  'code.manage': { group: '联络站', text: '签发、更换、停用二维码，打印站牌' },
  'deputy.manage': { group: '代表', text: '新增、修改代表，导入导出名册' },
  'invitation.manage': { group: '代表', text: '邀请代表绑定微信，解除绑定' },
  'calendar.manage': { group: '系统', text: '登记放假和调休' },
  'region.manage': { group: '系统', text: '修改人大机关的名称，迁移联络站' },
  'settings.manage': { group: '系统', text: '设置期限、分类、审核词库和答复模板' },
  'account.manage': { group: '系统', text: '管理范围内的账号、角色和机关的登录要求' },
  'region.read': { group: '联络站', text: '查看联络站和工作日历' },
  'audit.read': { group: '系统', text: '查看操作日志并核对日志链' },
  'suggestion.read': { group: '代表建议', text: '查看范围内的代表建议' },
  'suggestion.first_review': { group: '代表建议', text: '初审代表建议' },
  'suggestion.review': { group: '代表建议', text: '复审、立案、编号' },
  'suggestion.assign': { group: '代表建议', text: '交办、改交、协调承办单位' },
  'suggestion.supervise': { group: '代表建议', text: '重点督办、催办、回访' },
  'unit.manage': { group: '系统', text: '管理承办单位名册' },
};

/** What people of a door without permissions of their own may do. */
export const DOOR_WORK_TEXT = {
  citizen: '扫码留言、查看进展、评价',
  deputy: '答复和转交群众留言、提出代表建议',
  unit: '接收、办理、答复交给本单位的代表建议',
  admin: '',
} as const;

/** Where a role holds. */
export const SCOPE_KIND_TEXT: Readonly<Record<ScopeKind, string>> = {
  none: '本人',
  deputy: '代表本人',
  unit: '一个承办单位',
  station: '一个联络站',
  region: '一个行政区划及其下级',
};

export const TOTP_RULES = ['off', 'optional', 'required'] as const;
export type TotpRule = (typeof TOTP_RULES)[number];
export const TOTP_RULE_TEXT: Readonly<Record<TotpRule, string>> = {
  off: '不使用',
  optional: '自愿使用',
  required: '必须使用',
};

export const ACCOUNT_STATUSES = ['active', 'disabled'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];
export const ACCOUNT_STATUS_TEXT: Readonly<Record<AccountStatus, string>> = {
  active: '使用中',
  disabled: '已停用',
};

/** What an administrator may do to an account; the server says which of these to whom. */
export const ACCOUNT_ACTIONS = [
  'edit',
  'grant',
  'reset_password',
  'reset_totp',
  'end_sessions',
  'disable',
  'enable',
] as const;
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number];
export const ACCOUNT_ACTION_TEXT: Readonly<Record<AccountAction, string>> = {
  edit: '修改姓名',
  grant: '授予角色',
  reset_password: '重置密码',
  reset_totp: '解除动态口令',
  end_sessions: '结束全部登录',
  disable: '停用账号',
  enable: '启用账号',
};
