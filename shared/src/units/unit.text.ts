/** Kinds of units (承办单位), whether they still work, what staff may do to one, and the Chinese words for all of it. */
export const UNIT_KINDS = ['government', 'party', 'court', 'procuratorate', 'enterprise', 'other'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
export const UNIT_KIND_TEXT: Readonly<Record<UnitKind, string>> = {
  government: '政府部门',
  party: '党群部门',
  court: '法院',
  procuratorate: '检察院',
  enterprise: '企事业单位',
  other: '其他',
};

export const UNIT_STATUSES = ['active', 'closed'] as const;
export type UnitStatus = (typeof UNIT_STATUSES)[number];
export const UNIT_STATUS_TEXT: Readonly<Record<UnitStatus, string>> = {
  active: '在用',
  closed: '已撤销',
};

/** What a list is sorted by. */
export const UNIT_ORDERS = ['name', 'overdue'] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];
export const UNIT_ORDER_TEXT: Readonly<Record<UnitOrder, string>> = {
  name: '按名称',
  overdue: '逾期多的在前',
};

export const UNIT_ACTIONS = ['edit', 'close', 'reopen'] as const;
export type UnitAction = (typeof UNIT_ACTIONS)[number];
export const UNIT_ACTION_LABEL: Readonly<Record<UnitAction, string>> = {
  edit: '修改',
  close: '撤销或合并',
  reopen: '恢复使用',
};

/** Limits in characters and in number. */
export const UNIT_LIMITS = {
  maxName: 80,
  maxShortName: 40,
  maxDuty: 2000,
  maxHead: 40,
  maxTitle: 80,
  maxPhone: 40,
  maxAddress: 120,
  /** Main categories that one unit answers for. */
  maxCategories: 15,
} as const;
