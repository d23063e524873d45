/** Photos and documents: taking them in, keeping them, showing them. Knows nothing of what they are attached to. */
import { Module } from '@nestjs/common';
import { RemoveOrphans } from './commands/remove-orphans.js';
import { StoreDocument } from './commands/store-document.js';
import { StorePhoto } from './commands/store-photo.js';
import { ErasedFilesConsumer } from './erased-files.consumer.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { PhotoLinks } from './photo-links.js';
import { PhotoProcessor } from './photo-processor.js';

@Module({
  providers: [
    PhotoProcessor,
    PhotoLinks,
    FilesRepository,
    StorePhoto,
    StoreDocument,
    FilesService,
    RemoveOrphans,
    ErasedFilesConsumer,
  ],
  exports: [FilesService, FilesRepository, PhotoLinks, StoreDocument, RemoveOrphans],
})
export class FilesModule {}
