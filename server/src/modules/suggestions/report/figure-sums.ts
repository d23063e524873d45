/** Adds up rows of counts into the yearly figures; pure, so that the report and the page can never differ. */
import type { AnswerClass, Outcome } from '@liaison/shared/suggestions/suggestion.text';
import type { AnswerClassFigures, FigureRate, GroupFigures, OutcomeFigures } from './report.dto.js';

/** Counts of suggestions, or of units' parts in them, that share a group, a class and a verdict. */
export interface GroupRow {
  readonly group_id: string;
  readonly group_name: string;
  readonly answer_class: AnswerClass | null;
  readonly outcome: Outcome | null;
  readonly total: number | string;
  readonly answered: number | string;
  readonly closed: number | string;
  readonly overdue: number | string;
}

/** Percent with one decimal; null without anything to count from. */
export function rate(count: number, of: number): FigureRate {
  return { count, of, percent: of === 0 ? null : Math.round((count * 1000) / of) / 10 };
}

/** SQL sums come as numbers, texts or null. */
export function num(value: number | string | null | undefined): number {
  return Number(value ?? 0);
}

export function sum<T>(rows: readonly T[], of: (row: T) => number | string | null | undefined): number {
  return rows.reduce((total, row) => total + num(of(row)), 0);
}

export function classesOf(rows: readonly GroupRow[]): AnswerClassFigures {
  const count = (wanted: AnswerClass) =>
    sum(
      rows.filter((row) => row.answer_class === wanted),
      (row) => row.total,
    );
  return { A: count('A'), B: count('B'), C: count('C'), D: count('D') };
}

export function outcomesOf(rows: readonly GroupRow[]): OutcomeFigures {
  const count = (wanted: Outcome) =>
    sum(
      rows.filter((row) => row.outcome === wanted),
      (row) => row.total,
    );
  return {
    satisfied: count('satisfied'),
    basically: count('basically'),
    unsatisfied: count('unsatisfied'),
    notEvaluated: count('not_evaluated'),
  };
}

/** The largest group first. */
export function groupsOf(rows: readonly GroupRow[]): (GroupFigures & { id: string })[] {
  const groups = new Map<string, GroupRow[]>();
  for (const row of rows) groups.set(row.group_id, [...(groups.get(row.group_id) ?? []), row]);
  return [...groups.entries()]
    .map(([id, members]) => ({
      id,
      name: members[0]?.group_name ?? '',
      total: sum(members, (row) => row.total),
      answered: sum(members, (row) => row.answered),
      closed: sum(members, (row) => row.closed),
      overdue: sum(members, (row) => row.overdue),
      classes: classesOf(members),
      outcomes: outcomesOf(members),
    }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}
