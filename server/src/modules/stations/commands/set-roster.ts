/** Replaces who is on duty at a station over a span of days. */

import { addDays } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import type { Sql } from '../../../common/database/sql.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, type FieldProblem } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { rosterItem } from '../station.view.js';
import type { RosterInput } from '../station-management.dto.js';
import type { RosterView } from '../stations.dto.js';
import { StationsRepository } from '../stations.repository.js';
import { DutyShift } from '../timetable.entity.js';

@Injectable()
export class SetRoster {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stations: StationsRepository,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `bad_input` for a day outside the span, a repeated or a foreign deputy; `not_found`. */
  async set(me: Person, id: string, input: RosterInput): Promise<RosterView> {
    const until = addDays(input.from, input.days);
    const view = await this.uow.run(async (tx) => {
      await this.stations.inScope(me, id, tx);
      const problems = await this.problemsOf(tx, id, input, until);
      if (problems.length > 0) throw new AppError('bad_input', { fields: problems });
      await tx.write('DELETE FROM duty_shift WHERE station_id = ? AND date >= ? AND date < ?', [
        id,
        input.from,
        until,
      ]);
      await tx.insert(
        DutyShift,
        input.items.map(({ date, deputyId, fromTime, toTime }) => ({
          ...{ id: newId(), stationId: id },
          ...{ date, deputyId, fromTime, toTime },
        })),
      );
      const detail = { from: input.from, days: input.days, shifts: input.items.length };
      tx.audit({ action: 'station.set_roster', subjectType: 'station', subjectId: id, detail });
      const rows = await this.stations.shifts(id, input.from, until, tx);
      return { items: rows.map(rosterItem) };
    });
    this.cache.invalidate('stations:');
    return view;
  }

  private async problemsOf(sql: Sql, id: string, input: RosterInput, until: string): Promise<FieldProblem[]> {
    const rows = await sql.rows<{ deputy_id: string }>(
      'SELECT deputy_id FROM station_deputy WHERE station_id = ?',
      [id],
    );
    const own = new Set(rows.map((row) => row.deputy_id));
    const seen = new Set<string>();
    return input.items.flatMap((item, index) => {
      const at = `items.${index}`;
      const key = `${item.date} ${item.deputyId}`;
      const twice = seen.has(key);
      seen.add(key);
      if (item.date < input.from || item.date >= until)
        return [{ field: `${at}.date`, message: '日期不在所选的几天之内' }];
      if (item.toTime <= item.fromTime) return [{ field: `${at}.toTime`, message: '结束时间应晚于开始时间' }];
      if (!own.has(item.deputyId)) return [{ field: `${at}.deputyId`, message: '这位代表不在本站' }];
      return twice ? [{ field: `${at}.deputyId`, message: '同一天已排过这位代表' }] : [];
    });
  }
}
