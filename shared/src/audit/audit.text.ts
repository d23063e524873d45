/** Chinese words for the lines of the audit trail: what was done, to what kind of thing, and the names of details. */

import { TIMELINE_TEXT } from '../messages/message.text.js';
import { SUGGESTION_ACTION_LABEL } from '../suggestions/suggestion.text.js';

const ACTION_TEXT: Readonly<Record<string, string>> = {
  'account.change_password': '修改自己的密码',
  'account.create': '新建工作人员账号',
  'account.disable': '停用账号',
  'account.enable': '启用账号',
  'account.end_other_sessions': '退出其他设备',
  'account.end_session': '退出一台设备',
  'account.end_sessions': '结束账号的全部登录',
  'account.erase': '群众删除自己的数据',
  'account.export': '导出账号名册',
  'account.import': '导入账号',
  'account.recovery_code_used': '用恢复码登录',
  'account.recovery_codes_renewed': '重新生成恢复码',
  'account.rename': '修改称呼',
  'account.reset_password': '重置密码',
  'account.reset_totp': '解除他人的动态口令',
  'account.sign_in': '登录',
  'account.sign_in_failed': '登录失败',
  'account.sign_out': '退出登录',
  'account.sign_out_everywhere': '退出全部设备',
  'account.totp_off': '解除自己的动态口令',
  'account.totp_on': '绑定动态口令',
  'account.update': '修改账号姓名',
  'calendar.remove': '删除工作日历的一天',
  'calendar.set': '登记工作日历的一天',
  'code.issue': '签发二维码',
  'code.revoke': '停用二维码',
  'deputy.create': '新增代表',
  'deputy.export': '导出代表名册',
  'deputy.import': '导入代表',
  'deputy.retire': '代表离任',
  'deputy.unbind': '解除代表的微信绑定',
  'deputy.update': '修改代表资料',
  'deputy_group.create': '新建代表小组',
  'deputy_group.update': '修改代表小组',
  'deputy_group.remove': '删除代表小组',
  'invitation.accept': '代表接受邀请',
  'invitation.issue': '发出代表邀请',
  'invitation.revoke': '撤销代表邀请',
  'message.export': '导出留言',
  'message.join': '点“我也遇到”',
  'message.reveal_contact': '查看留言人的联系方式',
  'office.totp_rule': '设置机关的动态口令要求',
  'privacy.export': '群众导出自己的数据',
  'rating.append': '评价入账本',
  'region.import': '导入行政区划',
  'role.grant': '授予角色',
  'role.revoke': '收回角色',
  'station.close': '关闭联络站',
  'station.create': '新建联络站',
  'station.reopen': '重新开放联络站',
  'station.set_photos': '更换联络站照片',
  'station.set_reception_days': '修改接待日',
  'station.set_roster': '修改值班表',
  'station.update': '修改联络站资料',
};

export const AUDIT_SUBJECT_TEXT: Readonly<Record<string, string>> = {
  message: '留言',
  station: '联络站',
  deputy: '代表',
  deputy_group: '代表小组',
  account: '账号',
  calendar: '工作日历',
  office: '人大机关',
  region: '行政区划',
  suggestion: '代表建议',
};

/** What was done, in Chinese; `其他操作` for a name that has no words yet. */
export function auditActionText(action: string): string {
  const [subject = '', step = ''] = action.split('.');
  const labels: Readonly<Record<string, string>> = subject === 'suggestion' ? SUGGESTION_ACTION_LABEL : {};
  const words = ACTION_TEXT[action] ?? (subject === 'message' ? TIMELINE_TEXT[step] : labels[step]);
  return words ?? `${AUDIT_SUBJECT_TEXT[subject] ?? ''}其他操作`;
}
