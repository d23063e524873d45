/** The roles with what each may do, and the offices with their rule for one-time codes. */
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import type { Page } from '../../common/http/paging.js';
import { SetTotpRule } from './commands/set-totp-rule.js';
import { OfficesQueries } from './offices.queries.js';
import { OfficeItem, OfficePage, OfficesQuery, RoleListView, TotpRuleInput } from './roles.dto.js';
import { RolesQueries } from './roles.queries.js';

@ApiTags('admin')
@Controller('api/admin')
export class RolesAdminController {
  constructor(
    private readonly roles: RolesQueries,
    private readonly offices: OfficesQueries,
    private readonly rules: SetTotpRule,
  ) {}

  @Get('roles')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'read' })
  @ApiOkResponse({ type: RoleListView })
  async list(@Me() me: Person): Promise<RoleListView> {
    return { items: await this.roles.list(me) };
  }

  @Get('offices')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'read' })
  @ApiOkResponse({ type: OfficePage })
  listOffices(@Me() me: Person, @Query() query: OfficesQuery): Promise<Page<OfficeItem>> {
    return this.offices.list(me, query);
  }

  @Put('offices/:id/totp-rule')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'write' })
  @ApiOkResponse({ type: OfficeItem })
  setRule(@Me() me: Person, @Param('id') id: string, @Body() input: TotpRuleInput): Promise<OfficeItem> {
    return this.rules.set(me, id, input.totpRule);
  }
}
