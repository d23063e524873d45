/** The rows that the deputies' queries read, and how a list of specialities is kept in one column. */
import type { GroupKind, MandateLevel } from '@liaison/shared/deputies/deputy.text';
import type { DeputyStatus } from './deputy.entity.js';

export interface DeputyRow {
  readonly id: string;
  readonly external_no: string | null;
  readonly name: string;
  readonly gender: string;
  readonly birth_year: number | null;
  readonly ethnicity: string | null;
  readonly occupation: string | null;
  readonly bio: string;
  readonly specialities: string;
  readonly avatar_id: string | null;
  readonly region_code: string;
  readonly region_path: string;
  readonly status: DeputyStatus;
  readonly version: number;
  readonly updated_at: string;
}
export interface MandateRow {
  readonly id: string;
  readonly deputy_id: string;
  readonly level: MandateLevel;
  readonly congress: string;
  readonly term: number;
  readonly district: string;
  readonly delegation: string;
}
export interface GroupOfRow {
  readonly deputy_id: string;
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly region_path: string;
  readonly leader: number;
}
export interface StationOfRow {
  readonly deputy_id: string;
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly region_path: string;
  readonly status: string;
  readonly post: string | null;
  readonly position: number;
}

/** Columns of a `DeputyRow`, from `deputy d`. */
export const DEPUTY_COLUMNS = `d.id, d.external_no, d.name, d.gender, d.birth_year, d.ethnicity, d.occupation, d.bio,
  d.specialities, d.avatar_id, d.region_code, d.region_path, d.status, d.version, d.updated_at`;

const SEPARATOR = '、';

export function splitList(text: string): string[] {
  return text
    .split(/[、\uff0c,\uff1b;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

export function joinList(parts: readonly string[]): string {
  return [...new Set(parts)].join(SEPARATOR);
}
