/** The offices' promise ledger: what is owed, what was kept, and the roll-over into the next year. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { exportRoute } from '../../../common/jobs/job-routes.js';
import { ConfirmPromise } from './commands/confirm-promise.js';
import { ReturnPromise } from './commands/return-promise.js';
import { RollOver } from './commands/roll-over.js';
import {
  ConfirmPromiseInput,
  PromiseItem,
  PromisePage,
  PromiseSteppedView,
  PromisesQuery,
  ReturnPromiseInput,
  RollOverQuery,
  RollOverView,
} from './promises.dto.js';
import { PromisesQueries } from './promises.queries.js';
import { PROMISE_EXPORT } from './promises.sheet.js';

const READ = { door: 'admin', permission: 'suggestion.read', limit: 'read' } as const;
const WRITE = { door: 'admin', permission: 'suggestion.supervise', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin/promises')
export class PromisesAdminController {
  constructor(
    private readonly queries: PromisesQueries,
    private readonly confirming: ConfirmPromise,
    private readonly returning: ReturnPromise,
    private readonly rolling: RollOver,
  ) {}

  @Get()
  @Access(READ)
  @ApiOkResponse({ type: PromisePage })
  list(@Me() me: Person, @Query() query: PromisesQuery): Promise<PromisePage> {
    return this.queries.ofOffice(me, query);
  }

  /** What the roll-over would carry into the next year; nothing changes. */
  @Get('roll-over')
  @Access(READ)
  @ApiOkResponse({ type: RollOverView })
  preview(@Me() me: Person, @Query() query: RollOverQuery): Promise<RollOverView> {
    return this.rolling.preview(me, query.year);
  }

  @Get(':id')
  @Access(READ)
  @ApiOkResponse({ type: PromiseItem })
  one(@Me() me: Person, @Id() id: string): Promise<PromiseItem> {
    return this.queries.one(me, id);
  }

  @Post('roll-over')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: RollOverView })
  rollOver(@Me() me: Person, @Body() input: RollOverQuery): Promise<RollOverView> {
    return this.rolling.execute(me, input.year);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: PromiseSteppedView })
  confirm(
    @Me() me: Person,
    @Id() id: string,
    @Body() input: ConfirmPromiseInput,
  ): Promise<PromiseSteppedView> {
    return this.confirming.confirm(me, id, input);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: PromiseSteppedView })
  sendBack(
    @Me() me: Person,
    @Id() id: string,
    @Body() input: ReturnPromiseInput,
  ): Promise<PromiseSteppedView> {
    return this.returning.sendBack(me, id, input);
  }
}

export const PROMISE_EXPORT_ROUTE = exportRoute({
  ...{ base: 'api/admin/promises', of: PROMISE_EXPORT, query: PromisesQuery },
});
