/** Replaces the further photos of a station's page, in the order given; what is left out is erased. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
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
      const old = (await this.files.photosOf(tx, STATION_PHOTOS, [id])).get(id) ?? [];
      const kept = new Set(old.map((photo) => photo.id).filter((photo) => photoIds.includes(photo)));
      const left = old.map((photo) => photo.id).filter((photo) => !kept.has(photo));
      await this.files.erase(tx, left);
      const ids = photoIds.filter((photo) => !kept.has(photo));
      const bind = { ownerId: me.accountId, type: STATION_PHOTOS, subjectId: id };
      await this.files.attach(tx, { ...bind, ids, visibility: 'public' });
      await this.order(tx, photoIds);
      const detail = { photos: photoIds.length };
      tx.audit({ action: 'station.set_photos', subjectType: 'station', subjectId: id, detail });
      return { items: (await this.files.photosOf(tx, STATION_PHOTOS, [id])).get(id) ?? [] };
    });
    this.cache.invalidate('stations:');
    return view;
  }

  private async order(tx: Tx, photoIds: readonly string[]): Promise<void> {
    for (const [position, photoId] of photoIds.entries())
      await tx.write('UPDATE file SET position = ? WHERE id = ?', [position, photoId]);
  }
}
