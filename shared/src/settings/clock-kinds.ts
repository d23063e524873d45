/** Every clock that an office may set: what it counts in, what it is without a setting. Read by the server's clocks and the console's form. */

export const CLOCK_UNITS = ['working_days', 'days', 'months', 'times'] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];

/** How long a clock runs, or how often something may happen. */
export interface ClockTerm {
  readonly amount: number;
  readonly unit: ClockUnit;
}
export const CLOCK_GROUPS = ['message', 'suggestion', 'visit'] as const;
export type ClockGroup = (typeof CLOCK_GROUPS)[number];

export interface ClockSpec {
  readonly group: ClockGroup;
  readonly standard: ClockTerm;
  /** Units that the office may choose; the standard's is the first. */
  readonly units: readonly ClockUnit[];
}

const spec = (group: ClockGroup, amount: number, ...units: [ClockUnit, ...ClockUnit[]]): ClockSpec => ({
  group,
  standard: { amount, unit: units[0] },
  units,
});

export const CLOCK_SPECS = {
  first_answer: spec('message', 3, 'working_days', 'days'),
  answer: spec('message', 3, 'working_days', 'days'),
  acceptance: spec('message', 2, 'working_days', 'days'),
  silence: spec('message', 15, 'days'),
  unit_accept: spec('suggestion', 7, 'working_days', 'days'),
  supporting_opinion: spec('suggestion', 1, 'months', 'working_days', 'days'),
  answer_normal: spec('suggestion', 3, 'months', 'working_days', 'days'),
  answer_long: spec('suggestion', 6, 'months', 'working_days', 'days'),
  evaluation: spec('suggestion', 20, 'working_days', 'days'),
  rehandling: spec('suggestion', 1, 'months', 'working_days', 'days'),
  max_rehandlings: spec('suggestion', 2, 'times'),
  return_visit_1: spec('visit', 28, 'days'),
  return_visit_2: spec('visit', 90, 'days'),
} as const satisfies Readonly<Record<string, ClockSpec>>;

export type SettingClock = keyof typeof CLOCK_SPECS;
export const SETTING_CLOCKS = Object.keys(CLOCK_SPECS) as readonly SettingClock[];

/** The largest amount of each unit that a setting may have. */
export const MOST_OF_UNIT: Readonly<Record<ClockUnit, number>> = {
  working_days: 250,
  days: 365,
  months: 24,
  times: 10,
};

export function isSettingClock(kind: string): kind is SettingClock {
  return Object.hasOwn(CLOCK_SPECS, kind);
}

/** What is wrong with a term for a clock: a unit that it does not count in, or too much of it; empty when it fits. */
export function termProblem(
  kind: SettingClock,
  { amount, unit }: ClockTerm,
): { field: string; message: string }[] {
  const units: readonly ClockUnit[] = CLOCK_SPECS[kind].units;
  if (!units.includes(unit)) return [{ field: 'unit', message: '这项期限不能用这个单位' }];
  const most = MOST_OF_UNIT[unit];
  return amount < 1 || amount > most ? [{ field: 'amount', message: `应为 1 到 ${most}` }] : [];
}
