/** What people may do with their own data, and how long technical rows are kept. */
import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { RatingsModule } from '../ratings/ratings.module.js';
import { EraseMe } from './commands/erase-me.js';
import { RenameMe } from './commands/rename-me.js';
import { ErasedAccountConsumer } from './erased-account.consumer.js';
import { RetentionJob } from './jobs/retention-job.js';
import { OwnMessages } from './own-messages.js';
import { OwnTraces } from './own-traces.js';
import { PrivacyQueries } from './privacy.queries.js';
import { PrivacyRepository } from './privacy.repository.js';

@Module({
  imports: [MessagesModule, RatingsModule, FilesModule],
  providers: [
    PrivacyRepository,
    PrivacyQueries,
    OwnMessages,
    OwnTraces,
    RenameMe,
    EraseMe,
    ErasedAccountConsumer,
    RetentionJob,
  ],
  exports: [PrivacyQueries, RenameMe, EraseMe, RetentionJob],
})
export class PrivacyModule {}
