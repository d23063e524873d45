/** Writes what belongs to a deputy — mandates, groups, stations — so that it becomes exactly the given set. */
import { Injectable } from '@nestjs/common';
import { coversRegion, coversStation, type Person } from '../../common/access/person.js';
import { newId } from '../../common/database/ids.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { StationsRepository } from '../stations/stations.repository.js';
import { DeputiesRepository } from './deputies.repository.js';
import { Mandate } from './deputy.entity.js';
import { GroupMember, StationDeputy } from './deputy-group.entity.js';
import type { MandateInput, StationPostInput } from './deputy-management.dto.js';

const refusal = (field: string, message: string) =>
  new AppError('bad_input', { fields: [{ field, message }] });

@Injectable()
export class DeputyParts {
  constructor(
    private readonly deputies: DeputiesRepository,
    private readonly stations: StationsRepository,
  ) {}

  /** A mandate is known by its level and congress: its id stays when its district changes. */
  async setMandates(tx: Tx, deputyId: string, mandates: readonly MandateInput[]): Promise<void> {
    const keyOf = (one: { level: string; congress: string }) => `${one.level} ${one.congress}`;
    if (new Set(mandates.map(keyOf)).size !== mandates.length)
      throw refusal('mandates', '同一届人民代表大会只能填写一次');
    const held = new Map((await this.deputies.mandatesOf([deputyId], tx)).map((row) => [keyOf(row), row]));
    for (const { level, congress, term, district, delegation } of mandates) {
      const row = held.get(keyOf({ level, congress }));
      const values = { term, district: district ?? '', delegation: delegation ?? '' };
      if (row) await tx.update(Mandate, row.id, values);
      else await tx.insert(Mandate, { id: newId(), deputyId, level, congress, ...values });
      held.delete(keyOf({ level, congress }));
    }
    for (const row of held.values()) await tx.write('DELETE FROM mandate WHERE id = ?', [row.id]);
  }

  /** @throws AppError `bad_input` for a group outside the person's scope; those the deputy is in already may stay. */
  async setGroups(tx: Tx, me: Person, deputyId: string, groupIds: readonly string[]): Promise<void> {
    const wanted = new Set(groupIds);
    for (const row of await this.deputies.groupsOf([deputyId], tx)) {
      if (wanted.delete(row.id)) continue;
      await tx.write('DELETE FROM group_member WHERE group_id = ? AND deputy_id = ?', [row.id, deputyId]);
    }
    for (const groupId of wanted) {
      const group = await tx.one<{ region_path: string }>(
        'SELECT region_path FROM deputy_group WHERE id = ?',
        [groupId],
      );
      if (!group || !coversRegion(me, group.region_path))
        throw refusal('groupIds', '所选代表小组不存在，请重新选择');
      await tx.insert(GroupMember, { groupId, deputyId, leader: 0 });
    }
  }

  /** @throws AppError `bad_input` for a station outside the person's scope; those the deputy serves already may stay. */
  async setStations(tx: Tx, me: Person, deputyId: string, posts: readonly StationPostInput[]): Promise<void> {
    const wanted = new Map(posts.map((one) => [one.stationId, one]));
    if (wanted.size !== posts.length) throw refusal('stations', '同一个联络站只能填写一次');
    for (const row of await this.deputies.stationsOf([deputyId], tx)) {
      const kept = wanted.get(row.id);
      wanted.delete(row.id);
      if (kept) {
        await tx.write(
          'UPDATE station_deputy SET post = ?, position = ? WHERE station_id = ? AND deputy_id = ?',
          [kept.post || null, kept.position ?? row.position, row.id, deputyId],
        );
      } else {
        await tx.write('DELETE FROM station_deputy WHERE station_id = ? AND deputy_id = ?', [
          row.id,
          deputyId,
        ]);
      }
    }
    for (const { stationId, post, position } of wanted.values()) {
      const station = await this.stations.byId(stationId, tx);
      if (!station || !coversStation(me, { id: stationId, regionPath: station.region_path })) {
        throw refusal('stations', '所选联络站不存在，请重新选择');
      }
      const place = position ?? (await this.lastPosition(tx, stationId)) + 1;
      await tx.insert(StationDeputy, { stationId, deputyId, post: post || null, position: place });
    }
  }

  /** Of a station's list; 0 when it is empty. */
  async lastPosition(tx: Tx, stationId: string): Promise<number> {
    const row = await tx.one<{ last: number | null }>(
      'SELECT MAX(position) AS last FROM station_deputy WHERE station_id = ?',
      [stationId],
    );
    return row?.last ?? 0;
  }
}
