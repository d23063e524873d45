/** The admin door: every controller for staff of offices and stations, on one page. */
import { Module } from '@nestjs/common';
import { AuditAdminController } from '../modules/audit/audit.admin.controller.js';
import { AuditModule } from '../modules/audit/audit.module.js';
import { CodesAdminController } from '../modules/codes/codes.admin.controller.js';
import { CodesModule } from '../modules/codes/codes.module.js';
import { DeputiesAdminController } from '../modules/deputies/deputies.admin.controller.js';
import { DeputiesModule } from '../modules/deputies/deputies.module.js';
import { DeputyCodesAdminController } from '../modules/deputies/deputy-codes.admin.controller.js';
import { DeputyGroupsAdminController } from '../modules/deputies/deputy-groups.admin.controller.js';
import { DeputySheetsAdminController } from '../modules/deputies/deputy-sheets.admin.controller.js';
import { InvitationsAdminController } from '../modules/deputies/invitations.admin.controller.js';
import { ContactsAdminController } from '../modules/messages/contacts.admin.controller.js';
import { MessagesAdminController } from '../modules/messages/messages.admin.controller.js';
import { MessagesModule } from '../modules/messages/messages.module.js';
import { ModerationAdminController } from '../modules/messages/moderation.admin.controller.js';
import { RatingsAdminController } from '../modules/ratings/ratings.admin.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';
import { RegionsAdminController } from '../modules/regions/regions.admin.controller.js';
import { RegionsModule } from '../modules/regions/regions.module.js';
import { PlaquesAdminController } from '../modules/stations/plaques.admin.controller.js';
import { StationCodesAdminController } from '../modules/stations/station-codes.admin.controller.js';
import { StationPhotosAdminController } from '../modules/stations/station-photos.admin.controller.js';
import { StationsAdminController } from '../modules/stations/stations.admin.controller.js';
import { StationsModule } from '../modules/stations/stations.module.js';
import { OverviewAdminController } from '../modules/statistics/overview/overview.admin.controller.js';
import { StatisticsAdminController } from '../modules/statistics/statistics.admin.controller.js';
import { StatisticsModule } from '../modules/statistics/statistics.module.js';
import { SuggestionsAdminController } from '../modules/suggestions/suggestions.admin.controller.js';
import { SuggestionsModule } from '../modules/suggestions/suggestions.module.js';

@Module({
  imports: [
    SuggestionsModule,
    CodesModule,
    StationsModule,
    AuditModule,
    RegionsModule,
    RatingsModule,
    StatisticsModule,
    MessagesModule,
    DeputiesModule,
  ],
  controllers: [
    SuggestionsAdminController,
    CodesAdminController,
    StationsAdminController,
    StationCodesAdminController,
    PlaquesAdminController,
    AuditAdminController,
    RegionsAdminController,
    RatingsAdminController,
    StatisticsAdminController,
    OverviewAdminController,
    MessagesAdminController,
    ModerationAdminController,
    DeputySheetsAdminController,
    DeputiesAdminController,
    DeputyCodesAdminController,
    DeputyGroupsAdminController,
    InvitationsAdminController,
    ContactsAdminController,
    StationPhotosAdminController,
  ],
})
export class AdminDoorModule {}
