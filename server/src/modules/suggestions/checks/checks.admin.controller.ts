/** The three checks (三考) of the units' work: what is to be checked, and the office's verdict. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { CheckDoneView, CheckedPage, CheckInput, ChecksQuery } from './checks.dto.js';
import { ChecksQueries } from './checks.queries.js';
import { WriteCheck } from './commands/write-check.js';

@ApiTags('admin')
@Controller('api/admin')
export class ChecksAdminController {
  constructor(
    private readonly queries: ChecksQueries,
    private readonly checks: WriteCheck,
  ) {}

  @Get('checks')
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: CheckedPage })
  list(@Me() me: Person, @Query() query: ChecksQuery): Promise<CheckedPage> {
    return this.queries.list(me, query);
  }

  @Post('assignments/:id/checks')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'suggestion.supervise', limit: 'write' })
  @ApiOkResponse({ type: CheckDoneView })
  check(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: CheckInput,
  ): Promise<CheckDoneView> {
    return this.checks.write(me, id, input);
  }
}
