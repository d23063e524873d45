/** Takes a photo in: makes it safe, writes its three sizes, then its row; nothing stays behind when a step fails. */
import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Storage, storageKey } from '../../../common/storage/storage.js';
import { Clock } from '../../../common/time/clock.js';
import { FileEntity, type FileVisibility } from '../file.entity.js';
import { PhotoLinks, type PhotoUrls } from '../photo-links.js';
import { PhotoProcessor, type ProcessedPhoto } from '../photo-processor.js';
import { PHOTO_MIME, PHOTO_SIZES } from '../photo-sizes.js';

export interface StoreOptions {
  /** The account that sent it; null for imports and the demo. */
  readonly ownerId: string | null;
  readonly visibility: FileVisibility;
}

/** Width and height are those of the large size. */
export interface StoredPhoto extends Pick<ProcessedPhoto, 'width' | 'height'> {
  readonly id: string;
  readonly urls: PhotoUrls;
}

@Injectable()
export class StorePhoto {
  private readonly log = new Logger('files');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly processor: PhotoProcessor,
    private readonly storage: Storage,
    private readonly links: PhotoLinks,
  ) {}

  /** @throws AppError `file_unsupported`, `file_broken`, `unavailable` */
  async store(bytes: Buffer, options: StoreOptions): Promise<StoredPhoto> {
    return this.keep(await this.processor.process(bytes), options);
  }

  /** Keeps a photo that has been made safe already: the demo hands one picture to many messages. */
  async keep(photo: ProcessedPhoto, { ownerId, visibility }: StoreOptions): Promise<StoredPhoto> {
    const id = newId();
    try {
      // The bytes go first: a row must never point at nothing, while bytes without a row harm nobody.
      for (const size of PHOTO_SIZES)
        await this.storage.put(storageKey(id, size), photo.sizes[size], PHOTO_MIME);
      return await this.uow.run(async (tx) => {
        await tx.insert(FileEntity, this.row(id, photo, { ownerId, visibility }));
        return { id, width: photo.width, height: photo.height, urls: this.links.urls(id, visibility) };
      });
    } catch (error) {
      await this.takeBack(id);
      throw error;
    }
  }

  private row(id: string, { width, height, sizes }: ProcessedPhoto, options: StoreOptions) {
    const bytes = PHOTO_SIZES.reduce((sum, size) => sum + sizes[size].length, 0);
    const sha256 = createHash('sha256').update(sizes.large).digest('hex');
    const rest = {
      name: null,
      attachedType: null,
      attachedId: null,
      position: 0,
      createdAt: this.clock.now(),
      erasedAt: null,
    };
    return { id, ...options, mime: PHOTO_MIME, width, height, bytes, sha256, ...rest };
  }

  private async takeBack(id: string): Promise<void> {
    for (const size of PHOTO_SIZES) {
      await this.storage
        .remove(storageKey(id, size))
        .catch((err: unknown) => this.log.warn({ fileId: id, err }));
    }
  }
}
