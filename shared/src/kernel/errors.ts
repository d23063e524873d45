/** Every error a client may meet: its code, HTTP status and the public Chinese sentence, in one table. */
import { FILE_ERRORS } from './file-errors.text.js';
import { SIGN_IN_ERRORS } from './sign-in-errors.text.js';
import { SUGGESTION_ERRORS } from './suggestion-errors.text.js';

export interface ErrorSpec {
  /** HTTP status of the response. */
  readonly status: number;
  /** Short Chinese title. */
  readonly title: string;
  /** Chinese sentence that tells the user what to do; `{name}` parts are filled from the error's values. */
  readonly detail: string;
}

export const ERRORS = {
  bad_input: { status: 400, title: '填写有误', detail: '填写的内容有误，请按提示改正后再提交。' },
  bad_xml: {
    status: 400,
    title: '推送内容无法读取',
    detail: '推送的内容无法读取。请检查微信后台“消息推送”的数据格式，或改选另一种格式。',
  },
  bad_json: { status: 400, title: '请求格式有误', detail: '提交的内容无法读取，请刷新页面后重试。' },
  bad_cursor: { status: 400, title: '翻页标记无效', detail: '翻页标记已失效，请回到第一页重新查看。' },
  idempotency_key_missing: {
    status: 400,
    title: '缺少提交编号',
    detail: '这次提交缺少防重复编号，请刷新页面后重试。',
  },
  no_region_import: {
    status: 400,
    title: '行政区划代码不存在',
    detail: '没有找到行政区划代码 {code}，请核对后重试。',
  },
  sign_in_needed: { status: 401, title: '请先登录', detail: '请先登录，再进行这项操作。' },
  token_expired: { status: 401, title: '登录已过期', detail: '登录已过期，请重新登录。' },
  session_revoked: { status: 401, title: '登录已失效', detail: '这次登录已失效，请重新登录。' },
  sign_in_failed: { status: 401, title: '登录失败', detail: '账号或密码不正确，请核对后重试。' },
  ...SIGN_IN_ERRORS,
  wechat_code_invalid: {
    status: 401,
    title: '微信登录失败',
    detail: '微信登录凭证已失效，请重新打开页面再试。',
  },
  wechat_blocked: {
    status: 403,
    title: '微信登录受限',
    detail: '微信暂时限制了这个账号登录，请在微信中查看账号安全提示后再试。',
  },
  account_locked: {
    status: 423,
    title: '账号已锁定',
    detail: '密码或动态口令连续输错多次，账号已锁定，请在 {minutes} 分钟后再试。',
  },
  account_disabled: { status: 403, title: '账号已停用', detail: '这个账号已停用，请联系管理员。' },
  wrong_door: { status: 403, title: '身份不符', detail: '当前身份不能进行这项操作，请切换身份后再试。' },
  forbidden: { status: 403, title: '没有权限', detail: '您没有进行这项操作的权限。' },
  signature_invalid: { status: 403, title: '链接已失效', detail: '链接已失效，请刷新页面后再看。' },
  not_found: {
    status: 404,
    title: '没有找到',
    detail: '没有找到您要看的内容，它可能已被移除，或者链接有误。',
  },
  demo_off: { status: 404, title: '未开启演示', detail: '本系统未开启演示模式。' },
  code_unknown: {
    status: 404,
    title: '二维码无法识别',
    detail: '这个二维码不是本系统的站码。请核对张贴的二维码，或从下面选择附近的联络站。',
  },
  code_revoked: {
    status: 410,
    title: '二维码已停用',
    detail: '这个二维码已停用，可能已更换新码。请从下面选择您要找的联络站。',
  },
  code_live: {
    status: 409,
    title: '已有在用的二维码',
    detail: '这里已有一个在用的二维码，如需更换，请选择“更换二维码”。',
  },
  code_missing: {
    status: 409,
    title: '还没有二维码',
    detail: '这个联络站没有在用的二维码，请先签发二维码，再打印站牌。',
  },
  text_refused: {
    status: 422,
    title: '文字没有通过检查',
    detail:
      '这段文字含有不适合发布的内容，没有保存。请修改措辞后再提交；如认为判断有误，请联系人大办工作人员。',
  },
  wechat_code_unavailable: {
    status: 409,
    title: '小程序码没有生成',
    detail: '小程序码没有生成：{reason}。请稍后再试，或改用普通二维码；详情见“系统”里的“微信接口”。',
  },
  wechat_phone_unavailable: {
    status: 409,
    title: '微信没有给出手机号',
    detail: '微信没有给出手机号：{reason}。请直接填写，也可以不填。',
  },
  wechat_link_unavailable: {
    status: 409,
    title: '短信链接没有生成',
    detail:
      '短信链接没有生成：{reason}。请稍后再试，或在短信里使用二维码的网址；详情见“系统”里的“微信接口”。',
  },
  code_not_live: {
    status: 409,
    title: '二维码已停用',
    detail: '这个二维码已停用，不能再使用。请签发新的二维码。',
  },
  invitation_unknown: {
    status: 404,
    title: '邀请无效',
    detail: '没有找到这份邀请，请向代表联络站工作人员索取新的邀请码。',
  },
  invitation_expired: {
    status: 410,
    title: '邀请已过期',
    detail: '这份邀请已过期（有效期 7 天），请向代表联络站工作人员索取新的邀请码。',
  },
  invitation_used: { status: 410, title: '邀请已使用', detail: '这份邀请已经使用过，每份邀请只能使用一次。' },
  invitation_revoked: {
    status: 410,
    title: '邀请已撤销',
    detail: '这份邀请已撤销，请向代表联络站工作人员索取新的邀请码。',
  },
  already_bound: { status: 409, title: '已绑定代表', detail: '这个微信账号已绑定其他代表，不能重复绑定。' },
  deputy_bound: {
    status: 409,
    title: '代表已绑定其他账号',
    detail: '这位代表已绑定另一个微信账号。如需更换，请联系联络站工作人员先解除绑定。',
  },
  action_not_allowed: {
    status: 409,
    title: '当前不能这样操作',
    detail: '这条留言当前是“{state}”，不能{action}。请刷新后查看最新进展。',
  },
  ...SUGGESTION_ERRORS,
  version_conflict: { status: 409, title: '内容已更新', detail: '这条记录刚刚被别人更新，请刷新后再操作。' },
  duplicate: { status: 409, title: '已经存在', detail: '同样的记录已经存在，请核对后再提交。' },
  already_joined: { status: 409, title: '已经参与', detail: '您已经点过“我也遇到”。' },
  request_in_progress: { status: 409, title: '正在处理', detail: '同一份提交正在处理，请稍后查看结果。' },
  idempotency_key_reused: {
    status: 422,
    title: '提交编号重复',
    detail: '这个提交编号已用于另一份内容，请刷新页面后重新提交。',
  },
  no_office_above: {
    status: 409,
    title: '已是最高一级',
    detail: '这条留言已到最高一级机关，不能再向上提交。',
  },
  target_not_allowed: {
    status: 409,
    title: '不能转给对方',
    detail: '不能转给所选的对象，请从列表中重新选择。',
  },
  merge_not_allowed: {
    status: 409,
    title: '不能合并',
    detail: '这两条留言不能合并，请确认它们属于同一联络站且都未办结。',
  },
  rating_not_open: { status: 409, title: '还不能评价', detail: '收到答复之后才能评价。' },
  reopen_not_needed: {
    status: 409,
    title: '不需要继续办理',
    detail: '您评价为已解决并且满意，不需要请求继续办理。如果问题还在，请选择“部分解决”或“没有解决”。',
  },
  body_too_large: { status: 413, title: '内容过大', detail: '提交的内容过大，请删减后再提交。' },
  media_unsupported: { status: 415, title: '请求格式不支持', detail: '请求格式不支持，请刷新页面后重试。' },
  ...FILE_ERRORS,
  nobody_to_invite: {
    status: 409,
    title: '没有要邀请的代表',
    detail: '没有要邀请的代表：都已绑定微信，或已有未使用的邀请。',
  },
  batch_empty: {
    status: 409,
    title: '没有选中留言',
    detail: '没有符合条件的留言，请重新选择后再批量办理。',
  },
  batch_too_large: {
    status: 409,
    title: '选中的留言过多',
    detail: '符合条件的留言超过 {most} 条，请缩小筛选范围，分几次办理。',
  },
  figures_not_ready: {
    status: 503,
    title: '正在重新统计',
    detail: '正在重新统计，已完成 {done}/{total} 件留言，请过几分钟再看。',
  },
  shape_broken: {
    status: 422,
    title: '地图文件不能使用',
    detail: '地图文件不能使用：{reason}。请选择 GeoJSON 格式的区划边界文件（经纬度坐标，不超过 2 MB）。',
  },
  too_many_requests: { status: 429, title: '操作太频繁', detail: '操作太频繁，请在 {seconds} 秒后再试。' },
  internal: {
    status: 500,
    title: '系统出错',
    detail: '系统出错了，您的内容还在，请稍后重试。（编号 {requestId}）',
  },
  storage_full: { status: 507, title: '存储空间不足', detail: '系统存储空间不足，请稍后再试。' },
  unavailable: {
    status: 503,
    title: '服务暂时不可用',
    detail: '服务暂时不可用，请稍后重试，您的内容不会丢失。',
  },
} as const satisfies Record<string, ErrorSpec>;

export type ErrorCode = keyof typeof ERRORS;

/** Fills the `{name}` parts of a code's sentence. Unknown parts are left out. */
export function publicSentence(
  code: ErrorCode,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return ERRORS[code].detail.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
