/** The public door: every controller that needs no account, on one page. */
import { Module } from '@nestjs/common';
import { AccountsModule } from '../modules/accounts/accounts.module.js';
import { AccountsPublicController } from '../modules/accounts/accounts.public.controller.js';
import { DeputiesModule } from '../modules/deputies/deputies.module.js';
import { DeputiesPublicController } from '../modules/deputies/deputies.public.controller.js';
import { InvitationsPublicController } from '../modules/deputies/invitations.public.controller.js';
import { FilesModule } from '../modules/files/files.module.js';
import { FilesPublicController } from '../modules/files/files.public.controller.js';
import { MessagesModule } from '../modules/messages/messages.module.js';
import { MessagesPublicController } from '../modules/messages/messages.public.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';
import { RatingsPublicController } from '../modules/ratings/ratings.public.controller.js';
import { RegionsModule } from '../modules/regions/regions.module.js';
import { RegionsPublicController } from '../modules/regions/regions.public.controller.js';
import { ScanPublicController } from '../modules/stations/scan.public.controller.js';
import { StationsModule } from '../modules/stations/stations.module.js';
import { StationsPublicController } from '../modules/stations/stations.public.controller.js';
import { StatisticsModule } from '../modules/statistics/statistics.module.js';
import { StatisticsPublicController } from '../modules/statistics/statistics.public.controller.js';
import { PublicityPublicController } from '../modules/suggestions/publicity/publicity.public.controller.js';
import { SuggestionsFollowModule } from '../modules/suggestions/suggestions-follow.module.js';
import { UnitsModule } from '../modules/units/units.module.js';
import { UnitsPublicController } from '../modules/units/units.public.controller.js';
import { WechatPushPublicController } from '../modules/wechat/push/push.public.controller.js';
import { WechatModule } from '../modules/wechat/wechat.module.js';

@Module({
  imports: [
    SuggestionsFollowModule,
    StationsModule,
    AccountsModule,
    RegionsModule,
    FilesModule,
    RatingsModule,
    StatisticsModule,
    MessagesModule,
    DeputiesModule,
    UnitsModule,
    WechatModule,
  ],
  controllers: [
    PublicityPublicController,
    ScanPublicController,
    StationsPublicController,
    AccountsPublicController,
    RegionsPublicController,
    FilesPublicController,
    RatingsPublicController,
    StatisticsPublicController,
    MessagesPublicController,
    DeputiesPublicController,
    InvitationsPublicController,
    UnitsPublicController,
    WechatPushPublicController,
  ],
})
export class PublicDoorModule {}
