/** Accounts, sessions and roles; tells the ground floor who is asking. */
import { Global, Module } from '@nestjs/common';
import { PersonSource, TokenReader } from '../../common/access/person.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { AccountsRepository } from './accounts.repository.js';
import { CreateStaff } from './commands/create-staff.js';
import { ManageSessions } from './commands/manage-sessions.js';
import { SignInStaff } from './commands/sign-in-staff.js';
import { SignInWechat } from './commands/sign-in-wechat.js';
import { DemoIdentities } from './demo-identities.js';
import { Grants } from './grants.js';
import { People } from './people.js';
import { Sessions } from './sessions.js';
import { Tokens } from './tokens.js';

/** Global because the access guard of the ground floor asks for the two abstractions that this module provides. */
@Global()
@Module({
  imports: [WechatModule],
  providers: [
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
