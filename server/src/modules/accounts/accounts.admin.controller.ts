/** Accounts of staff in the console: find, make, change, and what was done to each. */
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { type Page, PageQuery } from '../../common/http/paging.js';
import { AccountHistoryQueries } from './account-history.queries.js';
import {
  AccountChoicesView,
  type AccountHistoryItem,
  AccountHistoryPage,
  CreateAccountInput,
  EditAccountInput,
  GrantInput,
  InitialPasswordView,
  type ManagedAccountItem,
  ManagedAccountPage,
  ManagedAccountsQuery,
  ManagedAccountView,
} from './account-management.dto.js';
import { AccountManagementQueries } from './account-management.queries.js';
import { ChangeAccount } from './commands/change-account.js';
import { CreateAccount } from './commands/create-account.js';
import { ManageRoles } from './commands/manage-roles.js';
import { RolesQueries } from './roles.queries.js';

@ApiTags('admin')
@Controller('api/admin/accounts')
export class AccountsAdminController {
  constructor(
    private readonly queries: AccountManagementQueries,
    private readonly histories: AccountHistoryQueries,
    private readonly roles: RolesQueries,
    private readonly creating: CreateAccount,
    private readonly changing: ChangeAccount,
    private readonly granting: ManageRoles,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'account.manage', limit: 'read' })
  @ApiOkResponse({ type: ManagedAccountPage })
  list(@Me() me: Person, @Query() query: ManagedAccountsQuery): Promise<Page<ManagedAccountItem>> {
    return this.queries.list(me, query);
  }

  @Get('choices')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'read' })
  @ApiOkResponse({ type: AccountChoicesView })
  choices(@Me() me: Person): Promise<AccountChoicesView> {
    return this.roles.choices(me);
  }

  /** No replay of the answer, which holds a password: the login name alone keeps a repeat from making two. */
  @Post()
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write', idempotencyKey: false })
  @ApiCreatedResponse({ type: InitialPasswordView })
  create(@Me() me: Person, @Body() input: CreateAccountInput): Promise<InitialPasswordView> {
    return this.creating.create(me, input);
  }

  @Get(':id')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'read' })
  @ApiOkResponse({ type: ManagedAccountView })
  detail(@Me() me: Person, @Param('id') id: string): Promise<ManagedAccountView> {
    return this.queries.detail(me, id);
  }

  @Put(':id')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedAccountView })
  rename(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: EditAccountInput,
  ): Promise<ManagedAccountView> {
    return this.changing.rename(me, id, input.displayName);
  }

  @Get(':id/history')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'read' })
  @ApiOkResponse({ type: AccountHistoryPage })
  history(
    @Me() me: Person,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<AccountHistoryItem>> {
    return this.histories.list(me, id, query);
  }

  @Post(':id/roles')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedAccountView })
  give(@Me() me: Person, @Param('id') id: string, @Body() input: GrantInput): Promise<ManagedAccountView> {
    return this.granting.give(me, id, input);
  }

  @Delete(':id/roles/:grantId')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedAccountView })
  take(
    @Me() me: Person,
    @Param('id') id: string,
    @Param('grantId') grantId: string,
  ): Promise<ManagedAccountView> {
    return this.granting.take(me, id, grantId);
  }
}
