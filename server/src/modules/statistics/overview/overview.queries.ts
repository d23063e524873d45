/** The figures of an area and a period, beside those of the period before, in steps and by category. */
import { addDays, toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Clock } from '../../../common/time/clock.js';
import { addUp, hours, median, outcome, percentile, type Taken } from '../figures.js';
import { PresenceQueries } from '../presence.queries.js';
import { type RolledSums, RolledUp, type Scopes } from '../rollup/rolled-up.js';
import { piecesOf } from '../rollup/spans.js';
import { Frames } from './frame.js';
import type {
  CategoryFigures,
  OverviewFigures,
  OverviewQuery,
  OverviewView,
  StepView,
} from './overview.dto.js';
import { type Period, periodBefore, piecesFor, type Step, stepFor, stepOf, stepsOf } from './period.js';

const NOBODY = { waiting: 0, overdue: 0 };
const BEGINNING = '2000-01-01';

/** What is shown of a set of sums, whatever it was gathered by. */
export function shown(sums: readonly RolledSums[]) {
  const { received, answered, inTime, solved, satisfied, noResponse } = outcome(addUp(sums), [], NOBODY);
  return { received, answered, inTime, solved, satisfied, noResponse };
}
const total = (rows: readonly RolledSums[], name: 'declined' | 'overdue_change') =>
  rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0);

@Injectable()
export class OverviewQueries {
  constructor(
    private readonly frames: Frames,
    private readonly rolled: RolledUp,
    private readonly presence: PresenceQueries,
    private readonly clock: Clock,
  ) {}

  async overview(person: Person, query: OverviewQuery): Promise<OverviewView> {
    const { area, scopes, period } = await this.frames.of(person, query);
    const { from, to } = period;
    const before = periodBefore(period);
    const step = query.step ?? stepFor(period);
    const [now, figures, figuresBefore, series, categories, activeDeputies, silentStations] =
      await Promise.all([
        this.rolled.openNow(scopes),
        this.figures(scopes, period),
        this.figures(scopes, before),
        this.series(scopes, period, step),
        this.categories(scopes, period, before),
        this.presence.deputies(area, from, to),
        this.presence.silentStations(area, from, to),
      ]);
    const { region } = area;
    return {
      area: { code: region?.code ?? null, path: region?.path ?? null, name: area.name },
      ...{
        period,
        before,
        step,
        now,
        figures,
        figuresBefore,
        activeDeputies,
        silentStations,
        series,
        categories,
      },
      at: toBeijingIso(this.clock.now()),
    };
  }

  private async figures(scopes: Scopes, { from, to }: Period): Promise<OverviewFigures> {
    const pieces = piecesOf(from, to);
    const [sums, wall, work] = await Promise.all([
      this.rolled.sums(scopes, pieces),
      this.rolled.taken(scopes, pieces, 'wall'),
      this.rolled.taken(scopes, pieces, 'work'),
    ]);
    const all = outcome(addUp(sums), wall, NOBODY);
    return {
      ...shown(sums),
      declined: total(sums, 'declined'),
      handedUp: all.handedUp,
      reopened: all.reopened,
      medianHours: all.firstAnswerMedianHours,
      p90Hours: all.firstAnswerP90Hours,
      workMedianHours: hours(median(work)),
      workP90Hours: hours(percentile(work, 0.9)),
    };
  }

  private async series(scopes: Scopes, period: Period, step: Step): Promise<StepView[]> {
    const pieces = piecesFor(period, step);
    const [sums, taken, earlier] = await Promise.all([
      this.rolled.sums(scopes, pieces, 'start'),
      this.rolled.takenBy(scopes, pieces, 'wall', 'start'),
      this.rolled.sums(scopes, piecesOf(BEGINNING, addDays(period.from, -1))),
    ]);
    const sumsOf = grouped(sums, step);
    const takenOf: ReadonlyMap<string, readonly Taken[]> = grouped(taken, step);
    let overdue = total(earlier, 'overdue_change');
    return stepsOf(period, step).map((start) => {
      const own = sumsOf.get(start) ?? [];
      const { received, answered, inTime, solved, noResponse } = shown(own);
      const times = takenOf.get(start) ?? [];
      overdue += total(own, 'overdue_change');
      const spread = { medianHours: hours(median(times)), p90Hours: hours(percentile(times, 0.9)) };
      return { start, received, answered, inTime, solved, noResponse, ...spread, overdueAtEnd: overdue };
    });
  }

  /** The busiest first. */
  private async categories(scopes: Scopes, period: Period, before: Period): Promise<CategoryFigures[]> {
    const [now, then] = await Promise.all(
      [period, before].map(({ from, to }) => this.rolled.sums(scopes, piecesOf(from, to), 'category')),
    );
    const earlier = new Map(then?.map((row) => [row.name, Number(row.received)]));
    const names = new Set([...(now ?? []), ...(then ?? [])].map(({ name }) => name));
    const rows = [...names].map((category) => {
      const own = (now ?? []).filter(({ name }) => name === category);
      const { received, answered, solved, noResponse } = shown(own);
      return { category, received, before: earlier.get(category) ?? 0, answered, solved, noResponse };
    });
    return rows
      .filter((row) => row.received > 0 || row.before > 0)
      .sort((one, other) => other.received - one.received || other.before - one.before);
  }
}

function grouped<T extends { readonly name: string }>(rows: readonly T[], step: Step): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const start = stepOf(row.name, step);
    groups.set(start, [...(groups.get(start) ?? []), row]);
  }
  return groups;
}
