/** Moving a station to another region, for the office's administrators only. */
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { MoveStation } from './commands/move-station.js';
import { ManagedStationView, MoveStationInput } from './station-management.dto.js';

@ApiTags('admin')
@Controller('api/admin/stations')
export class StationMoveAdminController {
  constructor(private readonly moving: MoveStation) {}

  @Post(':id/move')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'region.manage', limit: 'write' })
  @ApiOkResponse({ type: ManagedStationView })
  move(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: MoveStationInput,
  ): Promise<ManagedStationView> {
    return this.moving.move(me, id, input);
  }
}
