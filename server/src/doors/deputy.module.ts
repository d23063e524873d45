/** The deputy door: every controller that is reached through it, on one page. */
import { Module } from '@nestjs/common';
import { RatingsDeputyController } from '../modules/ratings/ratings.deputy.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';
import { StatisticsDeputyController } from '../modules/statistics/statistics.deputy.controller.js';
import { StatisticsModule } from '../modules/statistics/statistics.module.js';

@Module({
  imports: [RatingsModule, StatisticsModule],
  controllers: [RatingsDeputyController, StatisticsDeputyController],
})
export class DeputyDoorModule {}
