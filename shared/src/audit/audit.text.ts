/** Chinese words for the lines of the audit trail: what was done, to what kind of thing, and the names of details. */

import { TIMELINE_TEXT } from '../messages/message.text.js';
import { ASSIGNMENT_ACTION_LABEL, SUGGESTION_ACTION_LABEL } from '../suggestions/suggestion.text.js';

const ACTION_TEXT: Readonly<Record<string, string>> = {
  'account.create': '新建工作人员账号',
  'account.erase': '群众删除自己的数据',
  'account.rename': '修改称呼',
  'account.sign_in': '登录',
  'account.sign_in_failed': '登录失败',
  'account.sign_out': '退出登录',
  'account.sign_out_everywhere': '退出全部设备',
  'calendar.remove': '删除工作日历的一天',
  'calendar.set': '登记工作日历的一天',
  'category.add': '新增分类',
  'category.change': '修改分类',
  'category.order': '调整分类顺序',
  'clock_setting.reset': '期限恢复为上级规定',
  'clock_setting.set': '修改期限',
  'code.issue': '签发二维码',
  'code.revoke': '停用二维码',
  'congress_session.create': '登记人代会会次',
  'congress_session.update': '修改人代会会次',
  'deputy.create': '新增代表',
  'deputy.export': '导出代表名册',
  'deputy.import': '导入代表',
  'deputy.retire': '代表离任',
  'deputy.unbind': '解除代表的微信绑定',
  'deputy.update': '修改代表资料',
  'deputy_group.create': '新建代表小组',
  'deputy_group.update': '修改代表小组',
  'deputy_group.remove': '删除代表小组',
  'handing_meeting.hold': '登记交办会',
  'invitation.accept': '代表接受邀请',
  'invitation.issue': '发出代表邀请',
  'invitation.revoke': '撤销代表邀请',
  'message.batch': '批量办理留言',
  'message.export': '导出留言',
  'message.join': '点“我也遇到”',
  'message.reveal_contact': '查看留言人的联系方式',
  'office_template.create': '新增答复模板',
  'office_template.remove': '删除答复模板',
  'office_template.update': '修改答复模板',
  'privacy.export': '群众导出自己的数据',
  'rating.append': '评价入账本',
  'region.import': '导入行政区划',
  'role.grant': '授予角色',
  'role.revoke': '收回角色',
  'screen_word.add': '新增审核词',
  'screen_word.change': '修改审核词的处理方式',
  'screen_word.export': '导出审核词库',
  'screen_word.import': '导入审核词',
  'screen_word.remove': '删除审核词',
  'suggestion.create': '起草建议',
  'suggestion.export': '导出代表建议',
  'suggestion.earlier': '指明以前提出的建议',
  'suggestion.return_visit': '登记回访',
  'station.close': '关闭联络站',
  'station.create': '新建联络站',
  'station.reopen': '重新开放联络站',
  'station.set_photos': '更换联络站照片',
  'station.set_reception_days': '修改接待日',
  'station.set_roster': '修改值班表',
  'station.update': '修改联络站资料',
  'unit.close': '撤销承办单位',
  'unit.create': '新建承办单位',
  'unit.export': '导出承办单位名册',
  'unit.import': '导入承办单位',
  'unit.reopen': '恢复承办单位',
  'unit.take_over': '接替单位接收未办完的建议',
  'unit.update': '修改承办单位资料',
};

export const AUDIT_SUBJECT_TEXT: Readonly<Record<string, string>> = {
  message: '留言',
  station: '联络站',
  deputy: '代表',
  deputy_group: '代表小组',
  account: '账号',
  calendar: '工作日历',
  region: '行政区划',
  suggestion: '代表建议',
  clock_setting: '期限',
  category: '分类',
  screen_word: '审核词',
  office_template: '答复模板',
  unit: '承办单位',
  congress_session: '人代会会次',
  assignment: '建议交办',
  handing_meeting: '交办会',
};

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  suggestion: SUGGESTION_ACTION_LABEL,
  assignment: ASSIGNMENT_ACTION_LABEL,
};

/** What was done, in Chinese; `其他操作` for a name that has no words yet. */
export function auditActionText(action: string): string {
  const [subject = '', step = ''] = action.split('.');
  const labels = LABELS[subject] ?? {};
  const words = ACTION_TEXT[action] ?? (subject === 'message' ? TIMELINE_TEXT[step] : labels[step]);
  return words ?? `${AUDIT_SUBJECT_TEXT[subject] ?? ''}其他操作`;
}
