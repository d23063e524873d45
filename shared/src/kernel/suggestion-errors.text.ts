/** Refusals around suggestions, their units, promises and visits; a part of the one table of errors. */
export const SUGGESTION_ERRORS = {
  suggestion_action_not_allowed: {
    status: 409,
    title: '当前不能这样操作',
    detail: '这件建议当前是“{state}”，不能{action}。请刷新后查看最新进展。',
  },
  assignment_action_not_allowed: {
    status: 409,
    title: '当前不能这样操作',
    detail: '这项交办当前是“{state}”，不能{action}。请刷新后查看最新进展。',
  },
  objection_closed: {
    status: 409,
    title: '已过申请退办的期限',
    detail: '申请退办的期限已过，请接收办理；确有困难的，请与交办机关联系。',
  },
  bounces_spent: {
    status: 409,
    title: '须由联席会议决定',
    detail: '这件建议已经申请退办两次，须由联席会议决定由谁承办。',
  },
  opinions_missing: {
    status: 409,
    title: '会办意见还没有齐',
    detail: '{units}还没有提出会办意见。请等其提出意见，或等会办期限过后再答复。',
  },
  units_not_assignable: {
    status: 409,
    title: '承办单位搭配有误',
    detail: '请选择一家主办单位（可另加会办单位），或者两家以上分办单位，每家只选一次。',
  },
  unit_not_usable: {
    status: 409,
    title: '承办单位不可用',
    detail: '所选承办单位已停用，或不属于本行政区域，请重新选择。',
  },
  already_reminded: {
    status: 409,
    title: '今天已提醒',
    detail: '今天已经提醒过这位代表，请明天再提醒。',
  },
  no_lead_unit: {
    status: 409,
    title: '不能增加会办单位',
    detail: '这件建议由几家单位分办，没有主办单位，不能增加会办单位。',
  },
  lead_overdue: {
    status: 409,
    title: '不能增加会办单位',
    detail: '主办单位的答复期限（{due}）已过，不能再增加会办单位，请督促主办单位尽快答复。',
  },
  unit_has_it: {
    status: 409,
    title: '该单位已在承办',
    detail: '这个单位已经在办理这件建议，请选择其他单位。',
  },
  evaluation_not_open: {
    status: 409,
    title: '不能测评',
    detail: '所选承办单位还没有答复，或者您已经测评过。请刷新后查看最新进展。',
  },
  nothing_to_rehandle: {
    status: 409,
    title: '没有可以重新办理的单位',
    detail: '各承办单位的承诺都已兑现，没有需要重新办理的内容。',
  },
  promise_not_allowed: {
    status: 409,
    title: '当前不能这样操作',
    detail: '这项承诺当前是“{state}”，不能{action}。请刷新后查看最新进展。',
  },
  visit_closed: {
    status: 409,
    title: '已经回访过',
    detail: '这次回访已经有了结果，不能再填写。请刷新后查看。',
  },
  visit_not_due: {
    status: 409,
    title: '还没有到回访日',
    detail: '这次回访定在 {date}，请到那一天再填写。',
  },
  suggestion_incomplete: {
    status: 409,
    title: '建议还不完整',
    detail: '请先填写案由、案据和方案，再邀请联名或提交。',
  },
  co_signers_open: {
    status: 409,
    title: '还有代表未确认',
    detail: '还有受邀代表没有确认联名，请等全部答复后再提交。',
  },
  marks_missing: {
    status: 409,
    title: '三项审核未全部通过',
    detail: '案由、案据、方案三项都通过才能继续，否则请退回修改。',
  },
  unit_has_work: {
    status: 409,
    title: '还有没办完的建议',
    detail:
      '{name}还有 {count} 件没有办完的建议，不能撤销。请先改交其他单位；如已并入其他单位，请选择接替单位，建议会一并转过去。',
  },
  unit_closed: {
    status: 409,
    title: '单位已撤销',
    detail: '{name}已经撤销，请选择仍在使用的单位。',
  },
  sessions_overlap: {
    status: 409,
    title: '会期重叠',
    detail: '会期与“{name}”（{from} 至 {to}）重叠，请核对日期。',
  },
} as const;
