/** The units' promises: what they owe, a date moved with a reason, a promise reported as kept. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { MovePromise } from './commands/move-promise.js';
import { ReportPromise } from './commands/report-promise.js';
import {
  MovePromiseInput,
  PromisePage,
  PromiseSteppedView,
  ReportPromiseInput,
  UnitPromisesQuery,
} from './promises.dto.js';
import { PromisesQueries } from './promises.queries.js';

const WRITE = { door: 'unit', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('unit')
@Controller('api/unit/promises')
export class PromisesUnitController {
  constructor(
    private readonly queries: PromisesQueries,
    private readonly moving: MovePromise,
    private readonly reporting: ReportPromise,
  ) {}

  @Get()
  @Access({ door: 'unit', limit: 'read' })
  @ApiOkResponse({ type: PromisePage })
  list(@Me() me: Person, @Query() query: UnitPromisesQuery): Promise<PromisePage> {
    return this.queries.ofUnits(me, query);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: PromiseSteppedView })
  move(@Me() me: Person, @Id() id: string, @Body() input: MovePromiseInput): Promise<PromiseSteppedView> {
    return this.moving.move(me, id, input);
  }

  @Post(':id/report')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: PromiseSteppedView })
  report(@Me() me: Person, @Id() id: string, @Body() input: ReportPromiseInput): Promise<PromiseSteppedView> {
    return this.reporting.report(me, id, input);
  }
}
