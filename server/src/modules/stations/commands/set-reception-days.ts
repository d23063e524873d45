/** Replaces the days of the month on which a station receives people. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { changesOf } from '../../../common/audit/changes.js';
import { newId } from '../../../common/database/ids.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, type FieldProblem } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { type MonthlyDays, receptionText } from '../reception.js';
import type { ManagedStationView, ReceptionDayInput } from '../station-management.dto.js';
import { StationManagementQueries } from '../station-management.queries.js';
import { StationsRepository } from '../stations.repository.js';
import { ReceptionDay } from '../timetable.entity.js';

@Injectable()
export class SetReceptionDays {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stations: StationsRepository,
    private readonly queries: StationManagementQueries,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `bad_input` for an end before its beginning, `not_found`. */
  async set(me: Person, id: string, days: readonly ReceptionDayInput[]): Promise<ManagedStationView> {
    const problems = days.flatMap(problemsOf);
    if (problems.length > 0) throw new AppError('bad_input', { fields: problems });
    const view = await this.uow.run(async (tx) => {
      await this.stations.inScope(me, id, tx);
      await this.replace(tx, id, days);
      return this.queries.detail(me, id, tx);
    });
    this.cache.invalidate('stations:');
    return view;
  }

  /** For a caller who has checked scope and days. */
  async replace(tx: Tx, id: string, days: readonly MonthlyDays[]): Promise<void> {
    const old = await this.stations.receptionDays(id, tx);
    await tx.write('DELETE FROM reception_day WHERE station_id = ?', [id]);
    await tx.insert(
      ReceptionDay,
      days.map(({ title, fromDay, toDay, fromTime, toTime }) => ({
        ...{ id: newId(), stationId: id, title },
        ...{ fromDay, toDay, fromTime, toTime },
      })),
    );
    const words = (list: readonly MonthlyDays[]) => ({ receptionDays: list.map(receptionText) });
    const detail = { changes: changesOf(words(old), words(days)) };
    tx.audit({ action: 'station.set_reception_days', subjectType: 'station', subjectId: id, detail });
  }
}

function problemsOf(day: ReceptionDayInput, index: number): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (day.toDay < day.fromDay)
    problems.push({ field: `items.${index}.toDay`, message: '结束日期不能早于开始日期' });
  if (day.toTime <= day.fromTime)
    problems.push({ field: `items.${index}.toTime`, message: '结束时间应晚于开始时间' });
  return problems;
}
