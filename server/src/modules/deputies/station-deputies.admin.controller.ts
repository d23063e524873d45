/** The deputies of one station in the console: who, with which post, in which order. */
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { SetStationDeputies } from './commands/set-station-deputies.js';
import { StationDeputiesInput, StationDeputiesView } from './station-deputies.dto.js';
import { StationDeputiesQueries } from './station-deputies.queries.js';

@ApiTags('admin')
@Controller('api/admin/stations/:id/deputies')
export class StationDeputiesAdminController {
  constructor(
    private readonly queries: StationDeputiesQueries,
    private readonly setting: SetStationDeputies,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: StationDeputiesView })
  list(@Me() me: Person, @Param('id') id: string): Promise<StationDeputiesView> {
    return this.queries.list(me, id);
  }

  @Put()
  @Access({ door: 'admin', permission: 'station.manage', limit: 'write' })
  @ApiOkResponse({ type: StationDeputiesView })
  set(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: StationDeputiesInput,
  ): Promise<StationDeputiesView> {
    return this.setting.set(me, id, input);
  }
}
