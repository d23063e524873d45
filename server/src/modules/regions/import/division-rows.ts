/** Turns statutory divisions into rows of our tree — padded code, path, full name — and names the offices. Pure. */
import { REGION_DIGITS, REGION_LEVELS, type RegionLevel } from '@liaison/shared/regions/region.text';
import type { Division } from './division-source.js';

export interface RegionRecord {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: RegionLevel;
  readonly name: string;
  readonly fullName: string;
  readonly path: string;
}

export interface OfficeRecord {
  readonly regionCode: string;
  readonly regionPath: string;
  readonly level: RegionLevel;
  readonly name: string;
}

/** Names that only fill a level of the code and that nobody says. */
const FILLERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** 12 digits, zeros behind. */
export function regionCode(digits: string): string {
  return digits.padEnd(12, '0');
}

/** `/42/4211/421182/` for `421182`: every level's digits up to its own. */
export function regionPath(digits: string): string {
  const steps = REGION_LEVELS.map((level) => REGION_DIGITS[level]).filter(
    (length) => length <= digits.length,
  );
  return `/${steps.map((length) => digits.slice(0, length)).join('/')}/`;
}

/** The row of a division under its parent's row. */
export function regionRecord(division: Division, parent: RegionRecord | null): RegionRecord {
  const { level, digits, name } = division;
  const before = parent?.fullName ?? '';
  const spoken = FILLERS.has(name) ? '' : name;
  return {
    code: regionCode(digits),
    parentCode: parent?.code ?? null,
    level,
    name,
    fullName: before + spoken || name,
    path: regionPath(digits),
  };
}

/** The office of the people's congress that works at a county or a town; null at other levels. */
export function officeRecord({ code, path, level, name }: RegionRecord): OfficeRecord | null {
  if (level !== 'county' && level !== 'town') return null;
  return { regionCode: code, regionPath: path, level, name: officeName(level, name) };
}

function officeName(level: 'county' | 'town', name: string): string {
  if (level === 'county') return `${name}人大常委会办公室`;
  // Towns, townships and sumu have a congress of their own with a presidium; other places have a work committee.
  return /[镇乡]$|苏木$/.test(name) ? `${name}人大主席团` : `${name.replace(/办事处$/, '')}人大工委`;
}
