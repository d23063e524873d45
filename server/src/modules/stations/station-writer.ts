/** What founding, changing and importing stations have in common: the row, its photo, its code, its audit line with what changed. */
import { STATION_KIND_TEXT, type StationKind } from '@liaison/shared/stations/station.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { changesOf, type FieldValues } from '../../common/audit/changes.js';
import { newId } from '../../common/database/ids.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../common/database/unit-of-work.js';
import { AppError } from '../../common/errors/app-error.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { Clock } from '../../common/time/clock.js';
import { IssueCode } from '../codes/commands/issue-code.js';
import { FilesService } from '../files/files.service.js';
import type { RegionRow } from '../regions/regions.repository.js';
import type { StationColumns } from './station.columns.js';
import { Station } from './station.entity.js';
import { STATION_CREATED, STATION_UPDATED } from './station.events.js';
import { type StationRow, StationsRepository } from './stations.repository.js';

/** The keeper is a person; the trail keeps that these changed, and not to what. */
const PERSONAL = ['phone', 'keeperName', 'photo'];

@Injectable()
export class StationWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly stations: StationsRepository,
    private readonly codes: IssueCode,
    private readonly files: FilesService,
    private readonly cache: SharedCache,
  ) {}

  /** Runs a change of stations and forgets the answers about them afterwards. @throws AppError `duplicate` for a taken name. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      const result = await this.uow.run(work);
      for (const prefix of ['stations:', 'codes:', 'site']) this.cache.invalidate(prefix);
      return result;
    } catch (error) {
      if (isDuplicate(error, 'station')) throw new AppError('duplicate', { cause: error });
      throw error;
    }
  }

  /** Gives the new station's id. It has its code at once, so that a plaque can be printed. */
  async create(tx: Tx, me: Person, region: RegionRow, columns: StationColumns): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    await tx.insert(Station, {
      ...columns,
      id,
      regionCode: region.code,
      regionPath: region.path,
      regionName: await this.stations.placeName(region.path, tx),
      status: 'open',
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
    await this.changePhoto(tx, me, id, null, columns.photoId);
    const detail = { name: columns.name };
    tx.audit({ action: 'station.create', subjectType: 'station', subjectId: id, detail });
    tx.emit({ type: STATION_CREATED, subjectId: id, payload: {} });
    await this.codes.issue({ kind: 'station', id }, me.accountId);
    return id;
  }

  /** @param more said beside the changes in the trail @throws AppError `version_conflict`, `file_not_usable` */
  async update(
    tx: Tx,
    me: Person,
    old: StationRow,
    version: number,
    columns: StationColumns,
    more: object = {},
  ): Promise<void> {
    await this.claim(tx, old.id, version);
    await tx.update(Station, old.id, { ...columns });
    await this.changePhoto(tx, me, old.id, old.photo_id, columns.photoId);
    const changes = changesOf(valuesOf(columnsOf(old)), valuesOf(columns), PERSONAL);
    const detail = { version: version + 1, changes, ...more };
    tx.audit({ action: 'station.update', subjectType: 'station', subjectId: old.id, detail });
    tx.emit({ type: STATION_UPDATED, subjectId: old.id, payload: {} });
  }

  /** Takes the next version of a station. @throws AppError `version_conflict` when somebody changed it since. */
  async claim(tx: Tx, id: string, version: number): Promise<void> {
    const touched = await tx.write(
      'UPDATE station SET updated_at = ?, version = version + 1 WHERE id = ? AND version = ?',
      [dbTime(this.clock.now()), id, version],
    );
    if (touched !== 1) throw new AppError('version_conflict');
  }

  private async changePhoto(
    tx: Tx,
    me: Person,
    id: string,
    from: string | null,
    to: string | null,
  ): Promise<void> {
    if (from === to) return;
    if (from) await this.files.erase(tx, [from]);
    const photo = { ownerId: me.accountId, type: 'station', subjectId: id, visibility: 'public' } as const;
    if (to) await this.files.attach(tx, { ...photo, ids: [to] });
  }
}

/** A station's own columns as a row holds them. */
export function columnsOf(row: StationRow): StationColumns {
  return {
    ...{ kind: row.kind, name: row.name, address: row.address, lat: row.lat, lng: row.lng },
    ...{ phone: row.phone, keeperName: row.keeper_name, openText: row.open_text, intro: row.intro },
    ...{ replyPromiseHours: row.reply_promise_hours, photoId: row.photo_id },
  };
}

function valuesOf({ kind, photoId, ...rest }: StationColumns): FieldValues {
  return { kind: STATION_KIND_TEXT[kind as StationKind], ...rest, photo: photoId };
}
