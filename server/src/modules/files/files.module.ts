/** Photos: taking them in, keeping them, showing them. Knows nothing of what they are attached to. */
import { Module } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { RemoveOrphans } from './commands/remove-orphans.js';
import { StorePhoto } from './commands/store-photo.js';
import { ErasedFilesConsumer } from './erased-files.consumer.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { PhotoLinks } from './photo-links.js';
import { PhotoProcessor } from './photo-processor.js';
import { chooseStorage } from './storage/choose-storage.js';
import { Storage } from './storage/storage.js';

@Module({
  providers: [
    { provide: Storage, inject: [Config], useFactory: chooseStorage },
    PhotoProcessor,
    PhotoLinks,
    FilesRepository,
    StorePhoto,
    FilesService,
    RemoveOrphans,
    ErasedFilesConsumer,
  ],
  exports: [FilesService, FilesRepository, PhotoLinks, RemoveOrphans],
})
export class FilesModule {}
