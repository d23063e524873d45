/** Units for staff: list, one, its work, enter, change, close or merge, take back. */
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { CreateUnit } from './commands/create-unit.js';
import { SetUnitStatus } from './commands/set-unit-status.js';
import { UpdateUnit } from './commands/update-unit.js';
import {
  CreateUnitInput,
  UnitPage,
  UnitStatusInput,
  UnitsQuery,
  UnitView,
  UnitWorkPage,
  UnitWorkQuery,
  UpdateUnitInput,
} from './units.dto.js';
import { UnitsQueries } from './units.queries.js';

@ApiTags('admin')
@Controller('api/admin/units')
export class UnitsAdminController {
  constructor(
    private readonly queries: UnitsQueries,
    private readonly creating: CreateUnit,
    private readonly updating: UpdateUnit,
    private readonly status: SetUnitStatus,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: UnitPage })
  list(@Me() me: Person, @Query() query: UnitsQuery): Promise<UnitPage> {
    return this.queries.list(me, query);
  }

  @Get(':id')
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: UnitView })
  one(@Me() me: Person, @Param('id') id: string): Promise<UnitView> {
    return this.queries.detail(me, id);
  }

  @Get(':id/work')
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: UnitWorkPage })
  work(@Me() me: Person, @Param('id') id: string, @Query() query: UnitWorkQuery): Promise<UnitWorkPage> {
    return this.queries.work(me, id, query);
  }

  @Post()
  @Access({ door: 'admin', permission: 'unit.manage', limit: 'write' })
  @ApiCreatedResponse({ type: UnitView })
  create(@Me() me: Person, @Body() input: CreateUnitInput): Promise<UnitView> {
    return this.creating.create(me, input);
  }

  @Put(':id')
  @Access({ door: 'admin', permission: 'unit.manage', limit: 'write' })
  @ApiOkResponse({ type: UnitView })
  update(@Me() me: Person, @Param('id') id: string, @Body() input: UpdateUnitInput): Promise<UnitView> {
    return this.updating.update(me, id, input);
  }

  @Post(':id/status')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'unit.manage', limit: 'write' })
  @ApiOkResponse({ type: UnitView })
  setStatus(@Me() me: Person, @Param('id') id: string, @Body() input: UnitStatusInput): Promise<UnitView> {
    return this.status.set(me, id, input);
  }
}
