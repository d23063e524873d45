/** Removes the bytes of erased photos and documents, after the transaction that erased them is committed. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Consumers } from '../../common/events/consumers.js';
import { Storage, storageKey } from '../../common/storage/storage.js';
import { DOCUMENT_SIZE } from './documents.js';
import { FILE_ERASED } from './files.events.js';
import { PHOTO_SIZES } from './photo-sizes.js';

@Injectable()
export class ErasedFilesConsumer implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly storage: Storage,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'files.bytes',
      types: [FILE_ERASED],
      handle: async (_tx, event) => {
        for (const size of PHOTO_SIZES) await this.storage.remove(storageKey(event.subjectId, size));
        await this.storage.remove(storageKey(event.subjectId, DOCUMENT_SIZE, 'bin'));
      },
    });
  }
}
