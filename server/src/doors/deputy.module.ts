/** The deputy door: every controller that is reached through it, on one page. */
import { Module } from '@nestjs/common';
import { DeputiesDeputyController } from '../modules/deputies/deputies.deputy.controller.js';
import { DeputiesModule } from '../modules/deputies/deputies.module.js';
import { FilesDeputyController } from '../modules/files/files.deputy.controller.js';
import { FilesModule } from '../modules/files/files.module.js';
import { ContactsDeputyController } from '../modules/messages/contacts.deputy.controller.js';
import { MessagesDeputyController } from '../modules/messages/messages.deputy.controller.js';
import { MessagesModule } from '../modules/messages/messages.module.js';
import { TemplatesDeputyController } from '../modules/messages/templates.deputy.controller.js';
import { WorkbenchDeputyController } from '../modules/messages/workbench.deputy.controller.js';
import { RatingsDeputyController } from '../modules/ratings/ratings.deputy.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';
import { StatisticsDeputyController } from '../modules/statistics/statistics.deputy.controller.js';
import { StatisticsModule } from '../modules/statistics/statistics.module.js';
import { AnswersDeputyController } from '../modules/suggestions/answers/answers.deputy.controller.js';
import { DraftsDeputyController } from '../modules/suggestions/drafts.deputy.controller.js';
import { PublicityDeputyController } from '../modules/suggestions/publicity/publicity.deputy.controller.js';
import { RaisedDeputyController } from '../modules/suggestions/raised/raised.deputy.controller.js';
import { SuggestionsDeputyController } from '../modules/suggestions/suggestions.deputy.controller.js';
import { SuggestionsModule } from '../modules/suggestions/suggestions.module.js';
import { SuggestionsFollowModule } from '../modules/suggestions/suggestions-follow.module.js';
import { VisitsDeputyController } from '../modules/suggestions/visits/visits.deputy.controller.js';

@Module({
  imports: [
    SuggestionsFollowModule,
    SuggestionsModule,
    RatingsModule,
    StatisticsModule,
    MessagesModule,
    FilesModule,
    DeputiesModule,
  ],
  controllers: [
    VisitsDeputyController,
    RaisedDeputyController,
    PublicityDeputyController,
    SuggestionsDeputyController,
    DraftsDeputyController,
    AnswersDeputyController,
    RatingsDeputyController,
    StatisticsDeputyController,
    MessagesDeputyController,
    TemplatesDeputyController,
    WorkbenchDeputyController,
    DeputiesDeputyController,
    FilesDeputyController,
    ContactsDeputyController,
  ],
})
export class DeputyDoorModule {}
