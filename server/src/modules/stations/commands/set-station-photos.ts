/** Replaces the further photos of a station's page, in the order given; what is left out is erased. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { FilesService, type Photo } from '../../files/files.service.js';
import { STATION_PHOTOS } from '../station.columns.js';
import { StationsRepository } from '../stations.repository.js';

@Injectable()
export class SetStationPhotos {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stations: StationsRepository,
    private readonly files: FilesService,
    private readonly cache: SharedCache,
  ) {}

  /** @throws AppError `not_found` outside the scope, `file_not_usable` for somebody else's or bound photos. */
  async set(me: Person, id: string, photoIds: readonly string[]): Promise<{ items: Photo[] }> {
    const view = await this.uow.run(async (tx) => {
      await this.stations.inScope(me, id, tx);
      const bind = { ownerId: me.accountId, type: STATION_PHOTOS, subjectId: id };
      await this.files.replace(tx, { ...bind, ids: photoIds, visibility: 'public' });
      const detail = { photos: photoIds.length };
      tx.audit({ action: 'station.set_photos', subjectType: 'station', subjectId: id, detail });
      return { items: (await this.files.photosOf(tx, STATION_PHOTOS, [id])).get(id) ?? [] };
    });
    this.cache.invalidate('stations:');
    return view;
  }
}
