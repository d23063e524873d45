/** Deputies in the console: list, add, change, retire, unbind. */
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import type { Page } from '../../common/http/paging.js';
import { Out } from '../../common/http/views.js';
import { CreateDeputy } from './commands/create-deputy.js';
import { RetireDeputy } from './commands/retire-deputy.js';
import { UnbindDeputy } from './commands/unbind-deputy.js';
import { UpdateDeputy } from './commands/update-deputy.js';
import {
  DeputyInput,
  ManagedDeputiesQuery,
  ManagedDeputyItem,
  ManagedDeputyPage,
  ManagedDeputyView,
  RetireDeputyInput,
  SavedDeputyView,
  UpdateDeputyInput,
} from './deputy-management.dto.js';
import { DeputyManagementQueries } from './deputy-management.queries.js';

export class UnboundView {
  @Out.int() count!: number;
}

@ApiTags('admin')
@Controller('api/admin/deputies')
export class DeputiesAdminController {
  constructor(
    private readonly queries: DeputyManagementQueries,
    private readonly creating: CreateDeputy,
    private readonly updating: UpdateDeputy,
    private readonly retiring: RetireDeputy,
    private readonly unbinding: UnbindDeputy,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'read' })
  @ApiOkResponse({ type: ManagedDeputyPage })
  list(@Me() me: Person, @Query() query: ManagedDeputiesQuery): Promise<Page<ManagedDeputyItem>> {
    return this.queries.list(me, query);
  }

  @Get(':id')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'read' })
  @ApiOkResponse({ type: ManagedDeputyView })
  detail(@Me() me: Person, @Param('id') id: string): Promise<ManagedDeputyView> {
    return this.queries.detail(me, id);
  }

  @Post()
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'write' })
  @ApiCreatedResponse({ type: SavedDeputyView })
  create(@Me() me: Person, @Body() input: DeputyInput): Promise<SavedDeputyView> {
    return this.creating.create(me, input);
  }

  @Put(':id')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'write' })
  @ApiOkResponse({ type: SavedDeputyView })
  update(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: UpdateDeputyInput,
  ): Promise<SavedDeputyView> {
    return this.updating.update(me, id, input);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'write' })
  @ApiOkResponse({ type: SavedDeputyView })
  retire(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: RetireDeputyInput,
  ): Promise<SavedDeputyView> {
    return this.retiring.retire(me, id, input);
  }

  @Post(':id/unbind')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'invitation.manage', limit: 'write' })
  @ApiOkResponse({ type: UnboundView })
  unbind(@Me() me: Person, @Param('id') id: string): Promise<UnboundView> {
    return this.unbinding.unbind(me, id);
  }
}
