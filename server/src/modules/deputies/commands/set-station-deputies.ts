/** Replaces which deputies serve at a station, with their posts, in the order in which its page shows them. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../../common/access/person.js';
import { changesOf } from '../../../common/audit/changes.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { StationWriter } from '../../stations/station-writer.js';
import { StationsRepository } from '../../stations/stations.repository.js';
import { DeputiesRepository } from '../deputies.repository.js';
import { StationDeputy } from '../deputy-group.entity.js';
import { DeputyWriter } from '../deputy-writer.js';
import type { StationDeputiesInput, StationDeputiesView } from '../station-deputies.dto.js';
import { StationDeputiesQueries, type StationDeputyRow } from '../station-deputies.queries.js';

type Items = StationDeputiesInput['items'];

@Injectable()
export class SetStationDeputies {
  constructor(
    private readonly writer: DeputyWriter,
    private readonly stationWriter: StationWriter,
    private readonly stations: StationsRepository,
    private readonly deputies: DeputiesRepository,
    private readonly queries: StationDeputiesQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Shifts to come of a deputy who leaves the station are taken out of its roster.
   * @throws AppError `not_found`, `version_conflict`, `bad_input` for a repeated deputy or a new one outside the scope
   */
  set(me: Person, id: string, input: StationDeputiesInput): Promise<StationDeputiesView> {
    return this.writer.run(async (tx) => {
      await this.stations.inScope(me, id, tx);
      await this.stationWriter.claim(tx, id, input.version);
      const old = await this.queries.rows(id, tx);
      await this.check(tx, me, input.items, old);
      // Those who have left office stay where they are: their names are part of the station's past.
      await tx.write(
        "DELETE FROM station_deputy WHERE station_id = ? AND deputy_id IN (SELECT id FROM deputy WHERE status = 'active')",
        [id],
      );
      const rows = input.items.map(({ deputyId, post }, index) => ({
        ...{ stationId: id, deputyId, post: post || null, position: index + 1 },
      }));
      await tx.insert(StationDeputy, rows);
      const kept = new Set(input.items.map((item) => item.deputyId));
      for (const { deputy_id: gone } of old.filter((row) => !kept.has(row.deputy_id)))
        await tx.write('DELETE FROM duty_shift WHERE station_id = ? AND deputy_id = ? AND date >= ?', [
          ...[id, gone, beijingDate(this.clock.now())],
        ]);
      const changes = changesOf(words(old), words(await this.queries.rows(id, tx)));
      const detail = { changes, count: rows.length };
      tx.audit({ action: 'station.set_deputies', subjectType: 'station', subjectId: id, detail });
      return this.queries.list(me, id, tx);
    });
  }

  private async check(tx: Tx, me: Person, items: Items, old: readonly StationDeputyRow[]): Promise<void> {
    const seen = new Set(old.map((row) => row.deputy_id));
    const fields = [];
    for (const [index, { deputyId }] of items.entries()) {
      const field = `items.${index}.deputyId`;
      if (items.findIndex((one) => one.deputyId === deputyId) < index)
        fields.push({ field, message: '这位代表重复了' });
      const row = seen.has(deputyId) ? null : await this.deputies.activeById(deputyId, tx);
      if (!seen.has(deputyId) && !(row && coversRegion(me, row.region_path)))
        fields.push({ field, message: '没有这位代表，或不在您的管理范围内' });
    }
    if (fields.length > 0) throw new AppError('bad_input', { fields });
  }
}

function words(rows: readonly StationDeputyRow[]) {
  return { deputies: rows.map(({ name, post }) => (post ? `${name}（${post}）` : name)) };
}
