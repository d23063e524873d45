/** Counts for staff: everything in their scope, or in one region under it. */

import { addDays, beijingDate, startOfBeijingDate, toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { dbTime } from '../../common/database/times.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { type Area, Areas, inArea, scopesOf } from './areas.js';
import { MessageSums } from './message-sums.js';
import { PresenceQueries } from './presence.queries.js';
import { FiguresRebuild } from './rollup/figures-rebuild.js';
import { RolledUp } from './rollup/rolled-up.js';
import type { CountsQuery, CountsView } from './statistics.dto.js';

const PERIOD_DAYS = 365;

@Injectable()
export class CountsQueries {
  constructor(
    private readonly areas: Areas,
    private readonly rolled: RolledUp,
    private readonly rebuild: FiguresRebuild,
    private readonly sums: MessageSums,
    private readonly presence: PresenceQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for a region outside the scope, `bad_input` for a period that ends before it begins. */
  async counts(person: Person, query: CountsQuery): Promise<CountsView> {
    const area = await this.areas.of(person, query.regionCode);
    const now = this.clock.now();
    const to = query.to ?? beijingDate(now);
    const from = query.from ?? addDays(to, -PERIOD_DAYS);
    if (from > to)
      throw new AppError('bad_input', { fields: [{ field: 'to', message: '截止日期不能早于起始日期' }] });
    const { complete } = await this.rebuild.state();
    const scopes = scopesOf(area);
    const [all, open, activeDeputies, silentStations] = await Promise.all([
      complete ? this.rolled.outcome(scopes, from, to) : this.counted(area, from, to),
      complete ? this.rolled.openNow(scopes) : this.heldNow(area),
      this.presence.deputies(area, from, to, complete),
      this.presence.silentStations(area, from, to, complete),
    ]);
    const end = startOfBeijingDate(addDays(to, 1)).getTime() - 1;
    return {
      period: {
        from: toBeijingIso(startOfBeijingDate(from)),
        to: toBeijingIso(new Date(Math.min(end, now.getTime()))),
      },
      ...all,
      screeningNow: open.screening,
      handedUpNow: open.handedUp,
      activeDeputies,
      silentStations,
    };
  }

  /** From the messages themselves, while the figures are being counted anew. */
  private counted(area: Area, from: string, to: string) {
    const here = inArea(area, 'm.region_path', 'm.station_id');
    const span = [dbTime(startOfBeijingDate(from)), dbTime(startOfBeijingDate(addDays(to, 1)))];
    return this.sums.figures(
      {
        where: `${here.sql} AND m.submitted_at >= ? AND m.submitted_at < ?`,
        values: [...here.values, ...span],
      },
      { where: here.sql, values: here.values },
      this.clock.now(),
    );
  }

  private heldNow(area: Area) {
    const { sql: where, values } = inArea(area, 'm.region_path', 'm.station_id');
    return this.sums.heldNow({ where, values });
  }
}
