/** The rules of choosing units for a suggestion: who is lead, who supports, and when the choice may be sent. Pure. */
import { type AssignmentKind, assignable } from '@liaison/shared/suggestions/assignment.states';
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';

export interface ChosenUnit {
  readonly unitId: string;
  readonly name: string;
  readonly kind: AssignmentKind;
}

/** The part that the next unit most likely plays. */
export function nextKind(units: readonly ChosenUnit[]): AssignmentKind {
  if (units.some(({ kind }) => kind === 'separate')) return 'separate';
  return units.some(({ kind }) => kind === 'lead') ? 'supporting' : 'lead';
}

/** With the unit added; a second time changes nothing. */
export function withUnit(
  units: readonly ChosenUnit[],
  unitId: string,
  name: string,
  kind: AssignmentKind = nextKind(units),
): readonly ChosenUnit[] {
  if (units.some((one) => one.unitId === unitId)) return units;
  return withKind([...units, { unitId, name, kind }], unitId, kind);
}

/** With one unit's part changed; a new lead makes the old one support, and separate units stand only with separate ones. */
export function withKind(
  units: readonly ChosenUnit[],
  unitId: string,
  kind: AssignmentKind,
): readonly ChosenUnit[] {
  return units.map((one): ChosenUnit => {
    if (one.unitId === unitId) return { ...one, kind };
    if (kind === 'separate') return { ...one, kind: 'separate' };
    if (one.kind === 'separate' || (kind === 'lead' && one.kind === 'lead'))
      return { ...one, kind: 'supporting' };
    return one;
  });
}

export function withoutUnit(units: readonly ChosenUnit[], unitId: string): readonly ChosenUnit[] {
  return units.filter((one) => one.unitId !== unitId);
}

/** Why the choice cannot be sent yet, in a sentence; null when it can. */
export function problemOf(units: readonly ChosenUnit[]): string | null {
  if (units.length === 0) return '请选择承办单位';
  if (units.length > SUGGESTION_LIMITS.maxUnits) return `最多选择 ${SUGGESTION_LIMITS.maxUnits} 家承办单位`;
  const kinds = units.map(({ kind }) => kind);
  if (assignable(kinds)) return null;
  if (kinds.includes('separate')) return '分办至少要两家单位；只有一家时请设为主办';
  return '会办需要有一家主办单位';
}

/** What the server is sent of the choice. */
export function sentUnits(
  units: readonly ChosenUnit[],
): { readonly unitId: string; readonly kind: AssignmentKind }[] {
  return units.map(({ unitId, kind }) => ({ unitId, kind }));
}
