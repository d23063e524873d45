/** The public door: every controller that needs no account, on one page. */
import { Module } from '@nestjs/common';
import { AccountsModule } from '../modules/accounts/accounts.module.js';
import { AccountsPublicController } from '../modules/accounts/accounts.public.controller.js';
import { FilesModule } from '../modules/files/files.module.js';
import { FilesPublicController } from '../modules/files/files.public.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';
import { RatingsPublicController } from '../modules/ratings/ratings.public.controller.js';
import { RegionsModule } from '../modules/regions/regions.module.js';
import { RegionsPublicController } from '../modules/regions/regions.public.controller.js';
import { StatisticsModule } from '../modules/statistics/statistics.module.js';
import { StatisticsPublicController } from '../modules/statistics/statistics.public.controller.js';

@Module({
  imports: [AccountsModule, RegionsModule, FilesModule, RatingsModule, StatisticsModule],
  controllers: [
    AccountsPublicController,
    RegionsPublicController,
    FilesPublicController,
    RatingsPublicController,
    StatisticsPublicController,
  ],
})
export class PublicDoorModule {}
