/** The admin door: every controller for staff of offices and stations, on one page. */
import { Module } from '@nestjs/common';
import { JobsAdminController } from '../common/jobs/jobs.admin.controller.js';
import { AccountSecurityAdminController } from '../modules/accounts/account-security.admin.controller.js';
import { ACCOUNT_SHEET_ROUTES } from '../modules/accounts/account-sheets.admin.js';
import { AccountsAdminController } from '../modules/accounts/accounts.admin.controller.js';
import { AccountsModule } from '../modules/accounts/accounts.module.js';
import { RolesAdminController } from '../modules/accounts/roles.admin.controller.js';
import { AUDIT_EXPORT_ROUTE, AuditAdminController } from '../modules/audit/audit.admin.controller.js';
import { AuditModule } from '../modules/audit/audit.module.js';
import { HistoryAdminController } from '../modules/audit/history.admin.controller.js';
import { CodesAdminController } from '../modules/codes/codes.admin.controller.js';
import { CodesModule } from '../modules/codes/codes.module.js';
import { CongressSessionsAdminController } from '../modules/deputies/congress-sessions.admin.controller.js';
import { DeputiesAdminController } from '../modules/deputies/deputies.admin.controller.js';
import { DeputiesModule } from '../modules/deputies/deputies.module.js';
import { DeputyCodesAdminController } from '../modules/deputies/deputy-codes.admin.controller.js';
import { DeputyGroupsAdminController } from '../modules/deputies/deputy-groups.admin.controller.js';
import { DEPUTY_SHEET_ROUTES } from '../modules/deputies/deputy-sheets.admin.js';
import { InvitationsAdminController } from '../modules/deputies/invitations.admin.controller.js';
import { StationDeputiesAdminController } from '../modules/deputies/station-deputies.admin.controller.js';
import { ContactsAdminController } from '../modules/messages/contacts.admin.controller.js';
import { DeskAdminController, MESSAGE_EXPORT_ROUTE } from '../modules/messages/desk.admin.controller.js';
import { MessagesAdminController } from '../modules/messages/messages.admin.controller.js';
import { MessagesModule } from '../modules/messages/messages.module.js';
import { ModerationAdminController } from '../modules/messages/moderation.admin.controller.js';
import { NotificationsModule } from '../modules/notifications/notifications.module.js';
import { NoticeTemplatesAdminController } from '../modules/notifications/subscribe/notice-templates.admin.controller.js';
import { PreferencesModule } from '../modules/preferences/preferences.module.js';
import { SavedFiltersAdminController } from '../modules/preferences/saved-filters.admin.controller.js';
import { RatingsAdminController } from '../modules/ratings/ratings.admin.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';
import { OfficesAdminController } from '../modules/regions/offices.admin.controller.js';
import { OwnRegionsAdminController } from '../modules/regions/own-regions.admin.controller.js';
import { RegionsAdminController } from '../modules/regions/regions.admin.controller.js';
import { RegionsModule } from '../modules/regions/regions.module.js';
import { CategoriesAdminController } from '../modules/settings/categories.admin.controller.js';
import { ClockSettingsAdminController } from '../modules/settings/clock-settings.admin.controller.js';
import { OfficeTemplatesAdminController } from '../modules/settings/office-templates.admin.controller.js';
import { ScreenWordsAdminController } from '../modules/settings/screen-words.admin.controller.js';
import { SettingsModule } from '../modules/settings/settings.module.js';
import { WORD_SHEET_ROUTES } from '../modules/settings/word-sheets.admin.js';
import { PLAQUES_ROUTE, PlaquesAdminController } from '../modules/stations/plaques.admin.controller.js';
import { StationCodesAdminController } from '../modules/stations/station-codes.admin.controller.js';
import { StationMoveAdminController } from '../modules/stations/station-move.admin.controller.js';
import { StationPhotosAdminController } from '../modules/stations/station-photos.admin.controller.js';
import { STATION_SHEET_ROUTES } from '../modules/stations/station-sheets.admin.js';
import { StationsAdminController } from '../modules/stations/stations.admin.controller.js';
import { StationsModule } from '../modules/stations/stations.module.js';
import {
  OVERVIEW_EXPORT_ROUTE,
  OverviewAdminController,
} from '../modules/statistics/overview/overview.admin.controller.js';
import { StatisticsAdminController } from '../modules/statistics/statistics.admin.controller.js';
import { StatisticsModule } from '../modules/statistics/statistics.module.js';
import { AnswersAdminController } from '../modules/suggestions/answers/answers.admin.controller.js';
import { ChecksAdminController } from '../modules/suggestions/checks/checks.admin.controller.js';
import { HandingAdminController } from '../modules/suggestions/handing.admin.controller.js';
import { HandlingAdminController } from '../modules/suggestions/handling.admin.controller.js';
import {
  PROMISE_EXPORT_ROUTE,
  PromisesAdminController,
} from '../modules/suggestions/promises/promises.admin.controller.js';
import { RaisedAdminController } from '../modules/suggestions/raised/raised.admin.controller.js';
import {
  REPORT_ROUTE,
  ReportAdminController,
} from '../modules/suggestions/report/report.admin.controller.js';
import {
  SUGGESTION_EXPORT_ROUTE,
  SuggestionsAdminController,
} from '../modules/suggestions/suggestions.admin.controller.js';
import { SuggestionsModule } from '../modules/suggestions/suggestions.module.js';
import { SuggestionsFollowModule } from '../modules/suggestions/suggestions-follow.module.js';
import { SupervisionAdminController } from '../modules/suggestions/supervision/supervision.admin.controller.js';
import { UnitProposalsAdminController } from '../modules/suggestions/unit-proposals.admin.controller.js';
import { VisitsAdminController } from '../modules/suggestions/visits/visits.admin.controller.js';
import { UNIT_SHEET_ROUTES } from '../modules/units/unit-sheets.admin.js';
import { UnitsAdminController } from '../modules/units/units.admin.controller.js';
import { UnitsModule } from '../modules/units/units.module.js';
import { WechatCodesAdminController } from '../modules/wechat/codes/wechat-codes.admin.controller.js';
import { WechatAdminController } from '../modules/wechat/wechat.admin.controller.js';
import { WechatModule } from '../modules/wechat/wechat.module.js';

@Module({
  imports: [
    SuggestionsFollowModule,
    AccountsModule,
    SuggestionsModule,
    CodesModule,
    StationsModule,
    AuditModule,
    RegionsModule,
    SettingsModule,
    RatingsModule,
    StatisticsModule,
    MessagesModule,
    DeputiesModule,
    UnitsModule,
    PreferencesModule,
    WechatModule,
    NotificationsModule,
  ],
  controllers: [
    // Before the controllers whose paths take any word in that place.
    ...ACCOUNT_SHEET_ROUTES,
    ...DEPUTY_SHEET_ROUTES,
    ...STATION_SHEET_ROUTES,
    ...UNIT_SHEET_ROUTES,
    ...WORD_SHEET_ROUTES,
    AUDIT_EXPORT_ROUTE,
    MESSAGE_EXPORT_ROUTE,
    OVERVIEW_EXPORT_ROUTE,
    PLAQUES_ROUTE,
    PROMISE_EXPORT_ROUTE,
    REPORT_ROUTE,
    SUGGESTION_EXPORT_ROUTE,
    PromisesAdminController,
    VisitsAdminController,
    RaisedAdminController,
    ChecksAdminController,
    SupervisionAdminController,
    ReportAdminController,
    AccountsAdminController,
    AccountSecurityAdminController,
    RolesAdminController,
    SuggestionsAdminController,
    HandlingAdminController,
    HandingAdminController,
    UnitProposalsAdminController,
    AnswersAdminController,
    CodesAdminController,
    StationsAdminController,
    StationMoveAdminController,
    StationCodesAdminController,
    PlaquesAdminController,
    AuditAdminController,
    HistoryAdminController,
    RegionsAdminController,
    ClockSettingsAdminController,
    CategoriesAdminController,
    ScreenWordsAdminController,
    OfficeTemplatesAdminController,
    RatingsAdminController,
    StatisticsAdminController,
    OverviewAdminController,
    MessagesAdminController,
    ModerationAdminController,
    DeputiesAdminController,
    DeputyCodesAdminController,
    DeputyGroupsAdminController,
    StationDeputiesAdminController,
    OfficesAdminController,
    InvitationsAdminController,
    ContactsAdminController,
    StationPhotosAdminController,
    UnitsAdminController,
    CongressSessionsAdminController,
    DeskAdminController,
    OwnRegionsAdminController,
    JobsAdminController,
    SavedFiltersAdminController,
    WechatAdminController,
    WechatCodesAdminController,
    NoticeTemplatesAdminController,
  ],
})
export class AdminDoorModule {}
