/** Takes a document in as it is, after its bytes were looked at; nothing stays behind when a step fails. */
import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Storage, storageKey } from '../../../common/storage/storage.js';
import { Clock } from '../../../common/time/clock.js';
import { DOCUMENT_MIMES, DOCUMENT_SIZE, documentFormat, documentName } from '../documents.js';
import { FileEntity } from '../file.entity.js';
import { type DocumentFile, PhotoLinks } from '../photo-links.js';

@Injectable()
export class StoreDocument {
  private readonly log = new Logger('files');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly links: PhotoLinks,
  ) {}

  /**
   * Keeps a PDF or a Word file, reached through signed links only.
   * @param name as its sender called it
   * @throws AppError `document_unsupported`, `document_old_word`, `document_broken`
   */
  async store(bytes: Buffer, name: string, ownerId: string | null): Promise<DocumentFile> {
    const format = documentFormat(bytes);
    const id = newId();
    const row = {
      ...{ id, ownerId, visibility: 'private' as const, mime: DOCUMENT_MIMES[format], width: 0, height: 0 },
      ...{ name: documentName(name, format), bytes: bytes.length },
      ...{ sha256: createHash('sha256').update(bytes).digest('hex'), attachedType: null, attachedId: null },
      ...{ position: 0, createdAt: this.clock.now(), erasedAt: null },
    } as const;
    const key = storageKey(id, DOCUMENT_SIZE, 'bin');
    try {
      // The bytes go first: a row must never point at nothing, while bytes without a row harm nobody.
      await this.storage.put(key, bytes, row.mime);
      return await this.uow.run(async (tx) => {
        await tx.insert(FileEntity, row);
        return this.links.document(row);
      });
    } catch (error) {
      await this.storage.remove(key).catch((err: unknown) => this.log.warn({ fileId: id, err }));
      throw error;
    }
  }
}
