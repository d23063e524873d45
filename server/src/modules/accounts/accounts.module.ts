/** Accounts, sessions and roles; tells the ground floor who is asking. */
import { Global, Module } from '@nestjs/common';
import { PersonSource, TokenReader } from '../../common/access/person.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { AccountHistoryQueries } from './account-history.queries.js';
import { AccountManagementQueries } from './account-management.queries.js';
import { AccountsRepository } from './accounts.repository.js';
import { Administrators } from './administrators.js';
import { ChangeAccount } from './commands/change-account.js';
import { ChangePassword } from './commands/change-password.js';
import { CreateAccount } from './commands/create-account.js';
import { CreateStaff } from './commands/create-staff.js';
import { ExportAccounts } from './commands/export-accounts.js';
import { ImportAccounts } from './commands/import-accounts.js';
import { ManageRoles } from './commands/manage-roles.js';
import { ManageSessions } from './commands/manage-sessions.js';
import { OwnTotp } from './commands/own-totp.js';
import { ResetAccount } from './commands/reset-account.js';
import { SetTotpRule } from './commands/set-totp-rule.js';
import { SignInStaff } from './commands/sign-in-staff.js';
import { SignInWechat } from './commands/sign-in-wechat.js';
import { DemoIdentities } from './demo-identities.js';
import { AccountFactsReader } from './excel/account-facts.js';
import { AccountWriter } from './excel/account-writer.js';
import { Grants } from './grants.js';
import { Lockout } from './lockout.js';
import { OfficesQueries } from './offices.queries.js';
import { OwnSecurityQueries } from './own-security.queries.js';
import { People } from './people.js';
import { RolesQueries } from './roles.queries.js';
import { ScopePlaces } from './scope-places.js';
import { SecondFactor } from './second-factor.js';
import { SessionUse } from './session-use.js';
import { Sessions } from './sessions.js';
import { Tokens } from './tokens.js';
import { TotpRules } from './totp-rules.js';

/** What controllers and modules above ask. */
const FOR_DOORS = [
  AccountHistoryQueries,
  AccountManagementQueries,
  ChangeAccount,
  ChangePassword,
  CreateAccount,
  ExportAccounts,
  ImportAccounts,
  ManageRoles,
  OwnTotp,
  ResetAccount,
  SetTotpRule,
  OfficesQueries,
  OwnSecurityQueries,
  RolesQueries,
  ScopePlaces,
];

/** Global because the access guard of the ground floor asks for the two abstractions that this module provides. */
@Global()
@Module({
  imports: [WechatModule],
  providers: [
    AccountFactsReader,
    AccountWriter,
    Administrators,
    Lockout,
    SecondFactor,
    SessionUse,
    TotpRules,
    ...FOR_DOORS,
    AccountsRepository,
    Sessions,
    Grants,
    CreateStaff,
    ManageSessions,
    SignInStaff,
    SignInWechat,
    DemoIdentities,
    Tokens,
    People,
    { provide: TokenReader, useExisting: Tokens },
    { provide: PersonSource, useExisting: People },
  ],
  exports: [
    ...FOR_DOORS,
    AccountsRepository,
    Sessions,
    Grants,
    CreateStaff,
    ManageSessions,
    SignInStaff,
    SignInWechat,
    DemoIdentities,
    TokenReader,
    PersonSource,
  ],
})
export class AccountsModule {}
