/** Levels of the tree of regions, as GB/T 2260 numbers them by the length of the code. */
export const REGION_LEVELS = ['province', 'city', 'county', 'town', 'village'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** Number of significant digits of a code at each level. */
export const REGION_DIGITS: Readonly<Record<RegionLevel, number>> = {
  province: 2,
  city: 4,
  county: 6,
  town: 9,
  village: 12,
};

export const REGION_LEVEL_TEXT: Readonly<Record<RegionLevel, string>> = {
  province: '省级',
  city: '市级',
  county: '县级',
  town: '乡镇街道',
  village: '村社区',
};
