/** The yearly figures of handling for the offices: every rate beside what it is counted from, silence never taken for a yes. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { Clock } from '../../../common/time/clock.js';
import { RegionsRepository } from '../../regions/regions.repository.js';
import { classesOf, groupsOf, num, outcomesOf, rate, sum } from './figure-sums.js';
import { FiguresRepository, type PromiseSumRow, type VisitSumRow } from './figures.repository.js';
import type { DurableFigures, PromiseFigures, SuggestionFiguresView } from './report.dto.js';

@Injectable()
export class HandlingFigures {
  constructor(
    private readonly figures: FiguresRepository,
    private readonly regions: RegionsRepository,
    private readonly clock: Clock,
  ) {}

  /** @param wanted the year in which the suggestions were filed; this one unless told */
  async ofYear(person: Person, wanted?: number): Promise<SuggestionFiguresView> {
    const at = this.clock.now();
    const [now, today] = [dbTime(at), beijingDate(at)];
    const year = wanted ?? Number(today.slice(0, 4));
    const [totals, categories, units, clocks, opinions, promises, visits, regionName] = await Promise.all([
      this.figures.totals(person, year, now),
      this.figures.byCategory(person, year, now),
      this.figures.byUnit(person, year, now),
      this.figures.answerClocks(person, year, now),
      this.figures.opinions(person, year),
      this.figures.promises(person, year, today),
      this.figures.visits(person, year, now),
      this.regionName(person),
    ]);
    const outcomes = outcomesOf(categories);
    const { satisfied, basically, unsatisfied } = outcomes;
    const filed = num(totals?.filed);
    const closed = num(totals?.closed);
    return {
      year,
      regionName,
      filed,
      assigned: num(totals?.assigned),
      answered: num(totals?.answered),
      closed,
      overdue: num(totals?.overdue),
      closing: rate(closed, filed),
      inTime: rate(num(clocks?.in_time), num(clocks?.n)),
      opinions: rate(num(opinions?.given), num(opinions?.given) + num(opinions?.missing)),
      satisfaction: rate(satisfied + basically, satisfied + basically + unsatisfied),
      classes: classesOf(categories),
      outcomes,
      rehandled: num(totals?.rehandled),
      rebounds: num(totals?.rebounds),
      bounced: num(totals?.bounced),
      raisedAgain: num(totals?.raised),
      special: num(totals?.special),
      key: num(totals?.key_count),
      leaders: num(totals?.leaders),
      promises: promisesOf(promises),
      durable: durableOf(visits),
      byUnit: groupsOf(units),
      byCategory: groupsOf(categories).map(({ id: _, ...group }) => group),
    };
  }

  private async regionName(person: Person): Promise<string> {
    const codes = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
    const rows = await Promise.all(codes.map((code) => this.regions.byCode(code)));
    return rows.flatMap((row) => (row ? [row.name] : [])).join('、') || '本级';
  }
}

function promisesOf(rows: readonly PromiseSumRow[]): PromiseFigures {
  const of = (state: string) => num(rows.find((row) => row.state === state)?.n);
  return {
    total: sum(rows, (row) => row.n),
    open: of('open'),
    reported: of('reported'),
    kept: of('kept'),
    ended: of('ended'),
    moved: sum(rows, (row) => row.moved),
    rolled: sum(rows, (row) => row.rolled),
    overdue: sum(rows, (row) => row.overdue),
  };
}

function durableOf(rows: readonly VisitSumRow[]): DurableFigures {
  const count = (wanted: (row: VisitSumRow) => boolean) => sum(rows.filter(wanted), (row) => row.n);
  const still = (answer: string) => count((row) => row.state === 'answered' && row.still === answer);
  const planned = (due: number) => count((row) => row.state === 'planned' && Number(row.due) === due);
  const [yes, partly, no] = [still('yes'), still('partly'), still('no')];
  return {
    yes,
    partly,
    no,
    unreached: count((row) => row.state === 'unreached'),
    waiting: planned(1),
    later: planned(0),
    rate: rate(yes, yes + partly + no),
  };
}
