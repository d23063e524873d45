/** Levels of mandates and kinds of groups, with their Chinese names. */
export const MANDATE_LEVELS = ['national', 'province', 'city', 'county', 'town'] as const;
export type MandateLevel = (typeof MANDATE_LEVELS)[number];
export const MANDATE_LEVEL_TEXT: Readonly<Record<MandateLevel, string>> = {
  national: '全国人大代表',
  province: '省人大代表',
  city: '市人大代表',
  county: '县人大代表',
  town: '乡镇人大代表',
};
export const GROUP_KINDS = ['area', 'professional'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
export const GROUP_KIND_TEXT: Readonly<Record<GroupKind, string>> = {
  area: '代表小组',
  professional: '专业代表小组',
};
