/** The list of entities and migrations, in order: what `connect` opens the database with. */
import { AuditEntry } from '../common/audit/audit.entity.js';
import type { SchemaParts } from '../common/database/data-source.js';
import { OutboxEvent } from '../common/events/outbox.entity.js';
import { IdempotencyRow } from '../common/http/idempotency.entity.js';
import { Job, JobRow } from '../common/jobs/job.entity.js';
import { Account } from '../modules/accounts/account.entity.js';
import { RoleGrant } from '../modules/accounts/role-grant.entity.js';
import { Session } from '../modules/accounts/session.entity.js';
import { RecoveryCode, Totp } from '../modules/accounts/totp.entity.js';
import { EntryCode } from '../modules/codes/entry-code.entity.js';
import { CongressSession } from '../modules/deputies/congress-session.entity.js';
import { Deputy, Mandate } from '../modules/deputies/deputy.entity.js';
import { DeputyGroup, GroupMember, StationDeputy } from '../modules/deputies/deputy-group.entity.js';
import { Invitation } from '../modules/deputies/invitation.entity.js';
import { FileEntity } from '../modules/files/file.entity.js';
import { Message } from '../modules/messages/message.entity.js';
import { MessageClock, MessageHolding } from '../modules/messages/message-clock.entity.js';
import { TimelineEntry } from '../modules/messages/timeline-entry.entity.js';
import { Notification } from '../modules/notifications/notification.entity.js';
import { SavedFilter } from '../modules/preferences/saved-filter.entity.js';
import { Rating } from '../modules/ratings/rating.entity.js';
import { Office, Region } from '../modules/regions/region.entity.js';
import { Station } from '../modules/stations/station.entity.js';
import { DutyShift, ReceptionDay } from '../modules/stations/timetable.entity.js';
import { Unit } from '../modules/units/unit.entity.js';
import { Core1764000000001 } from './migrations/1764000000001-core.js';
import { RegionsAccounts1764000000002 } from './migrations/1764000000002-regions-accounts.js';
import { FilesCodes1764000000003 } from './migrations/1764000000003-files-codes.js';
import { StationsDeputies1764000000004 } from './migrations/1764000000004-stations-deputies.js';
import { Messages1764000000005 } from './migrations/1764000000005-messages.js';
import { CodesImports1764000000021 } from './migrations/1764000000021-codes-imports.js';
import { ChainHeads1764000000030 } from './migrations/1764000000030-chain-heads.js';
import { OpenMessages1764000000031 } from './migrations/1764000000031-open-messages.js';
import { Privacy1764000000040 } from './migrations/1764000000040-privacy.js';
import { Suggestions1764000000050 } from './migrations/1764000000050-suggestions.js';
import { AccountSecurity1764000000060 } from './migrations/1764000000060-account-security.js';
import { Settings1764000000061 } from './migrations/1764000000061-settings.js';
import { Desk1764000000062 } from './migrations/1764000000062-desk.js';
import { Figures1764000000063 } from './migrations/1764000000063-figures.js';
import { Handling1764000000070 } from './migrations/1764000000070-handling.js';
import { Units1764000000071 } from './migrations/1764000000071-units.js';
import { HandlingLists1764000000072 } from './migrations/1764000000072-handling-lists.js';
import { Following1764000000073 } from './migrations/1764000000073-following.js';
import { PromiseDates1764000000074 } from './migrations/1764000000074-promise-dates.js';
import { NoticeKinds1764000000075 } from './migrations/1764000000075-notice-kinds.js';
import { Documents1764000000080 } from './migrations/1764000000080-documents.js';
import { NoOpinion1764000000081 } from './migrations/1764000000081-no-opinion.js';
import { Reminders1764000000082 } from './migrations/1764000000082-reminders.js';
import { InterimAnswers1764000000083 } from './migrations/1764000000083-interim-answers.js';
import { JobFiles1764000000084 } from './migrations/1764000000084-job-files.js';
import { SearchPapers1764000000085 } from './migrations/1764000000085-search-papers.js';
import { ListsAtScale1764000000086 } from './migrations/1764000000086-lists-at-scale.js';
import { Wechat1764000000090 } from './migrations/1764000000090-wechat.js';
import { SubscribeMessages1764000000091 } from './migrations/1764000000091-subscribe-messages.js';
import { ContentChecks1764000000092 } from './migrations/1764000000092-content-checks.js';
import { HeldAnswers1764000000100 } from './migrations/1764000000100-held-answers.js';
import { ShortLinks1764000000101 } from './migrations/1764000000101-short-links.js';
import { HolderAt1764000000110 } from './migrations/1764000000110-holder-at.js';
import { ClockDue1764000000111 } from './migrations/1764000000111-clock-due.js';

export const SCHEMA: SchemaParts = {
  entities: [
    Station,
    ReceptionDay,
    DutyShift,
    Rating,
    Notification,
    EntryCode,
    AuditEntry,
    OutboxEvent,
    IdempotencyRow,
    Job,
    JobRow,
    SavedFilter,
    Region,
    Office,
    Account,
    RoleGrant,
    Session,
    Totp,
    RecoveryCode,
    FileEntity,
    Message,
    MessageClock,
    MessageHolding,
    TimelineEntry,
    Deputy,
    Mandate,
    DeputyGroup,
    GroupMember,
    StationDeputy,
    Invitation,
    Unit,
    CongressSession,
  ],
  migrations: [
    Core1764000000001,
    RegionsAccounts1764000000002,
    FilesCodes1764000000003,
    StationsDeputies1764000000004,
    Messages1764000000005,
    CodesImports1764000000021,
    ChainHeads1764000000030,
    OpenMessages1764000000031,
    Privacy1764000000040,
    Suggestions1764000000050,
    Handling1764000000070,
    Settings1764000000061,
    Units1764000000071,
    HandlingLists1764000000072,
    Following1764000000073,
    Desk1764000000062,
    AccountSecurity1764000000060,
    PromiseDates1764000000074,
    NoticeKinds1764000000075,
    Figures1764000000063,
    Documents1764000000080,
    NoOpinion1764000000081,
    Reminders1764000000082,
    JobFiles1764000000084,
    SearchPapers1764000000085,
    Wechat1764000000090,
    SubscribeMessages1764000000091,
    ListsAtScale1764000000086,
    InterimAnswers1764000000083,
    ContentChecks1764000000092,
    HolderAt1764000000110,
    ClockDue1764000000111,
    HeldAnswers1764000000100,
    ShortLinks1764000000101,
  ],
};
