/** The admin door: every controller for staff of offices and stations, on one page. */
import { Module } from '@nestjs/common';
import { AuditAdminController } from '../modules/audit/audit.admin.controller.js';
import { AuditModule } from '../modules/audit/audit.module.js';
import { RatingsAdminController } from '../modules/ratings/ratings.admin.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';
import { RegionsAdminController } from '../modules/regions/regions.admin.controller.js';
import { RegionsModule } from '../modules/regions/regions.module.js';
import { StatisticsAdminController } from '../modules/statistics/statistics.admin.controller.js';
import { StatisticsModule } from '../modules/statistics/statistics.module.js';

@Module({
  imports: [AuditModule, RegionsModule, RatingsModule, StatisticsModule],
  controllers: [
    AuditAdminController,
    RegionsAdminController,
    RatingsAdminController,
    StatisticsAdminController,
  ],
})
export class AdminDoorModule {}
