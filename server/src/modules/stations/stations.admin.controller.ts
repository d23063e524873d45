/** Stations for staff: list, one, found, change, close, timetable. */
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { CreateStation } from './commands/create-station.js';
import { SetReceptionDays } from './commands/set-reception-days.js';
import { SetRoster } from './commands/set-roster.js';
import { SetStationStatus } from './commands/set-station-status.js';
import { UpdateStation } from './commands/update-station.js';
import {
  CreateStationInput,
  ManagedStationPage,
  ManagedStationsQuery,
  ManagedStationView,
  ReceptionDaysInput,
  RosterInput,
  UpdateStationInput,
  VersionInput,
} from './station-management.dto.js';
import { StationManagementQueries } from './station-management.queries.js';
import { RosterQuery, RosterView } from './stations.dto.js';

@ApiTags('admin')
@Controller('api/admin/stations')
export class StationsAdminController {
  constructor(
    private readonly queries: StationManagementQueries,
    private readonly creating: CreateStation,
    private readonly updating: UpdateStation,
    private readonly status: SetStationStatus,
    private readonly receptionDays: SetReceptionDays,
    private readonly rosters: SetRoster,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: ManagedStationPage })
  list(@Me() me: Person, @Query() query: ManagedStationsQuery): Promise<ManagedStationPage> {
    return this.queries.list(me, query);
  }

  @Get(':id')
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: ManagedStationView })
  one(@Me() me: Person, @Param('id') id: string): Promise<ManagedStationView> {
    return this.queries.detail(me, id);
  }

  @Post()
  @Access({ door: 'admin', permission: 'station.manage', limit: 'write' })
  @ApiCreatedResponse({ type: ManagedStationView })
  create(@Me() me: Person, @Body() input: CreateStationInput): Promise<ManagedStationView> {
    return this.creating.create(me, input);
  }

  @Put(':id')
  @Access({ door: 'admin', permission: 'station.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedStationView })
  update(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: UpdateStationInput,
  ): Promise<ManagedStationView> {
    return this.updating.update(me, id, input);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'station.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedStationView })
  close(@Me() me: Person, @Param('id') id: string, @Body() input: VersionInput): Promise<ManagedStationView> {
    return this.status.close(me, id, input.version);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'station.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedStationView })
  reopen(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: VersionInput,
  ): Promise<ManagedStationView> {
    return this.status.reopen(me, id, input.version);
  }

  @Put(':id/reception-days')
  @Access({ door: 'admin', permission: 'station.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedStationView })
  setReceptionDays(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: ReceptionDaysInput,
  ): Promise<ManagedStationView> {
    return this.receptionDays.set(me, id, input.items);
  }

  @Get(':id/roster')
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: RosterView })
  roster(@Me() me: Person, @Param('id') id: string, @Query() query: RosterQuery): Promise<RosterView> {
    return this.queries.roster(me, id, query);
  }

  @Put(':id/roster')
  @Access({ door: 'admin', permission: 'station.manage', limit: 'write' })
  @ApiOkResponse({ type: RosterView })
  setRoster(@Me() me: Person, @Param('id') id: string, @Body() input: RosterInput): Promise<RosterView> {
    return this.rosters.set(me, id, input);
  }
}
