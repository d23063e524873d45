/** Refusals around accounts: passwords, one-time codes, roles; a part of the one table of errors. */
export const SIGN_IN_ERRORS = {
  session_idle: {
    status: 401,
    title: '登录已失效',
    detail: '您有一段时间没有操作，为了安全，请重新登录。',
  },
  totp_needed: {
    status: 401,
    title: '还需要动态口令',
    detail: '请打开手机上的验证器，填写 6 位动态口令。',
  },
  totp_failed: {
    status: 401,
    title: '动态口令不正确',
    detail: '动态口令不正确或已经用过，请等下一个口令出现后再填。手机不在身边时，可填一个恢复码。',
  },
  ticket_expired: {
    status: 401,
    title: '请重新登录',
    detail: '填写动态口令的时间已过，请从账号和密码重新开始。',
  },
  password_wrong: {
    status: 422,
    title: '密码不正确',
    detail: '当前密码不正确，请重新填写。连续输错多次，账号会锁定 15 分钟。',
  },
  password_change_needed: {
    status: 403,
    title: '请先修改密码',
    detail: '您正在使用管理员给的初始密码，请先改成自己的密码。',
  },
  totp_enrol_needed: {
    status: 403,
    title: '请先绑定动态口令',
    detail: '您的角色必须使用动态口令，请先绑定手机上的验证器。',
  },
  totp_code_wrong: {
    status: 422,
    title: '动态口令不正确',
    detail: '动态口令不正确，请核对手机的时间是否准确，等下一个口令出现后再填。',
  },
  totp_not_begun: {
    status: 409,
    title: '请先开始绑定',
    detail: '还没有开始绑定动态口令，请先扫描二维码。',
  },
  totp_already_on: {
    status: 409,
    title: '已经绑定',
    detail: '您已经绑定动态口令。要换手机，请先解除再重新绑定，或请管理员解除。',
  },
  totp_not_offered: {
    status: 409,
    title: '不使用动态口令',
    detail: '您所在的机关没有使用动态口令，如需使用请联系管理员。',
  },
  totp_forced: {
    status: 409,
    title: '不能解除',
    detail: '您的角色或所在机关要求使用动态口令，不能自己解除。要换手机，请联系另一位管理员。',
  },
  staff_only: {
    status: 409,
    title: '只用于工作人员账号',
    detail: '您不是用账号和密码登录的，不需要也不能做这项设置。',
  },
  own_account: {
    status: 409,
    title: '不能对自己操作',
    detail: '不能停用自己，也不能改自己的角色，请由另一位管理员操作。',
  },
  last_administrator: {
    status: 409,
    title: '最后一位管理员',
    detail: '这是该区划的最后一位管理员，请先把管理员角色给另一个使用中的账号。',
  },
  role_not_allowed: {
    status: 403,
    title: '不能授予这个角色',
    detail: '您只能在自己管理的区划内授予不超过自己权限的角色，请重新选择角色或范围。',
  },
  scope_unknown: {
    status: 422,
    title: '没有找到范围',
    detail: '没有找到所选的区划、联络站或承办单位，请重新选择。',
  },
} as const;
