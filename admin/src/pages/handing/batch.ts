/** The rows of a handing-over meeting: each suggestion with its chosen units, begun with what is proposed. Pure. */
import type { Term } from '@liaison/shared/suggestions/suggestion.text';
import type { Schemas } from '../../lib/api.types';
import { type ChosenUnit, problemOf, sentUnits } from '../suggestions/chosen-units';

export interface BatchRow {
  readonly id: string;
  readonly no: string | null;
  readonly title: string;
  readonly units: readonly ChosenUnit[];
  readonly term: Term;
  /** Why the first unit was proposed; empty when nothing was. */
  readonly reason: string;
}

/** The best proposal leads; whether others support, a person decides. */
export function proposedRow(
  { id, no, title }: Pick<Schemas['SuggestionItem'], 'id' | 'no' | 'title'>,
  proposals: readonly Schemas['UnitProposalItem'][],
): BatchRow {
  const [best] = proposals;
  return {
    ...{ id, no, title, term: 'normal' },
    units: best ? [{ unitId: best.unitId, name: best.name, kind: 'lead' }] : [],
    reason: best?.reasons.join('；') ?? '',
  };
}

export function changedRow(
  rows: readonly BatchRow[],
  id: string,
  change: Partial<Pick<BatchRow, 'units' | 'term'>>,
): readonly BatchRow[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** Rows that cannot be sent yet. */
export function unready(rows: readonly BatchRow[]): readonly BatchRow[] {
  return rows.filter(({ units }) => problemOf(units) !== null);
}

export function sentBatch(rows: readonly BatchRow[]) {
  return {
    items: rows.map(({ id, units, term }) => ({ suggestionId: id, units: sentUnits(units), term })),
  };
}
