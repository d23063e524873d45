/** Groups of deputies in the console. */
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { RemoveGroup } from './commands/remove-group.js';
import { SaveGroup } from './commands/save-group.js';
import { SetGroupMembers } from './commands/set-group-members.js';
import {
  DeputyGroupDetailView,
  DeputyGroupInput,
  DeputyGroupListView,
  DeputyGroupsQuery,
  GroupIdView,
  GroupMembersInput,
} from './deputy-groups.dto.js';
import { DeputyGroupsQueries } from './deputy-groups.queries.js';
import { DeputyManagementQueries } from './deputy-management.queries.js';

@ApiTags('admin')
@Controller('api/admin/deputy-groups')
export class DeputyGroupsAdminController {
  constructor(
    private readonly groups: DeputyGroupsQueries,
    private readonly queries: DeputyManagementQueries,
    private readonly saving: SaveGroup,
    private readonly removing: RemoveGroup,
    private readonly members: SetGroupMembers,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'read' })
  @ApiOkResponse({ type: DeputyGroupListView })
  async list(@Me() me: Person, @Query() query: DeputyGroupsQuery): Promise<DeputyGroupListView> {
    const path = query.regionCode ? (await this.queries.region(me, query.regionCode)).path : undefined;
    return this.groups.list(me, query, path);
  }

  @Get(':id')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'read' })
  @ApiOkResponse({ type: DeputyGroupDetailView })
  one(@Me() me: Person, @Param('id') id: string): Promise<DeputyGroupDetailView> {
    return this.groups.detail(me, id);
  }

  @Post()
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'write' })
  @ApiCreatedResponse({ type: GroupIdView })
  create(@Me() me: Person, @Body() input: DeputyGroupInput): Promise<GroupIdView> {
    return this.saving.save(me, null, input);
  }

  @Put(':id')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'write' })
  @ApiOkResponse({ type: GroupIdView })
  update(@Me() me: Person, @Param('id') id: string, @Body() input: DeputyGroupInput): Promise<GroupIdView> {
    return this.saving.save(me, id, input);
  }

  @Put(':id/members')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'write' })
  @ApiOkResponse({ type: DeputyGroupDetailView })
  setMembers(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: GroupMembersInput,
  ): Promise<DeputyGroupDetailView> {
    return this.members.set(me, id, input);
  }

  @Delete(':id')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'write' })
  @ApiOkResponse({ type: GroupIdView })
  remove(@Me() me: Person, @Param('id') id: string): Promise<GroupIdView> {
    return this.removing.remove(me, id);
  }
}
