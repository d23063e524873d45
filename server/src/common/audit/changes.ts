/** Commands note by this what a change of a record changed: old and new of plain facts, only the name of personal ones. Pure. */
import { isDeepStrictEqual } from 'node:util';

export type FieldValue = string | number | null | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** As it is kept in the detail of an audit line under `changes`. */
export interface FieldChange {
  /** A key of `AUDIT_FIELD_TEXT`. */
  readonly field: string;
  /** Both are left out for a personal field and for long texts. */
  readonly from?: string | number | null;
  readonly to?: string | number | null;
}

const LONGEST = 120;

/** @param personal fields whose values must not stand in a trail that is kept for years */
export function changesOf(
  before: FieldValues,
  after: FieldValues,
  personal: readonly string[] = [],
): FieldChange[] {
  return Object.keys(after).flatMap((field): FieldChange[] => {
    const [from, to] = [plain(before[field]), plain(after[field])];
    if (isDeepStrictEqual(from, to)) return [];
    const long = [from, to].some((value) => typeof value === 'string' && value.length > LONGEST);
    return [personal.includes(field) || long ? { field } : { field, from, to }];
  });
}

/** Nothing and an empty text are the same to a reader. */
function plain(value: FieldValue | undefined): string | number | null {
  const text = typeof value === 'object' && value !== null ? value.join('、') : value;
  return text === undefined || text === '' ? null : text;
}
