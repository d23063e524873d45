/** A deputy's printed codes for staff: history, issue, revoke, replace. */
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { AppError } from '../../common/errors/app-error.js';
import { CodeListView, CodeView, RevokeCodeInput } from '../codes/codes.dto.js';
import { CodesRepository } from '../codes/codes.repository.js';
import { IssueCode } from '../codes/commands/issue-code.js';
import { ReissueCode } from '../codes/commands/reissue-code.js';
import { RevokeCode } from '../codes/commands/revoke-code.js';
import { DeputiesRepository } from './deputies.repository.js';

@ApiTags('admin')
@Controller('api/admin/deputies/:id/codes')
export class DeputyCodesAdminController {
  constructor(
    private readonly deputies: DeputiesRepository,
    private readonly codes: CodesRepository,
    private readonly issuing: IssueCode,
    private readonly revoking: RevokeCode,
    private readonly reissuing: ReissueCode,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'code.manage', limit: 'read' })
  @ApiOkResponse({ type: CodeListView })
  async list(@Me() me: Person, @Param('id') id: string): Promise<CodeListView> {
    await this.deputies.inScope(me, id);
    const rows = await this.codes.historyOf({ kind: 'deputy', id });
    return { items: rows.map((row) => this.codes.view(row)) };
  }

  /** @throws AppError `code_live` when one is in use already: replace it. */
  @Post()
  @Access({ door: 'admin', permission: 'code.manage', limit: 'write' })
  @ApiCreatedResponse({ type: CodeView })
  async issue(@Me() me: Person, @Param('id') id: string): Promise<CodeView> {
    await this.deputies.inScope(me, id);
    return this.issuing.issue({ kind: 'deputy', id }, me.accountId);
  }

  /** A new code in place of the living one, whose plaque stops working. */
  @Post('reissue')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'write' })
  @ApiCreatedResponse({ type: CodeView })
  async reissue(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: RevokeCodeInput,
  ): Promise<CodeView> {
    await this.deputies.inScope(me, id);
    return this.reissuing.reissue({ kind: 'deputy', id }, input.reason, me.accountId);
  }

  @Post(':code/revoke')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'code.manage', limit: 'write' })
  @ApiOkResponse({ type: CodeView })
  async revoke(
    @Me() me: Person,
    @Param('id') id: string,
    @Param('code') code: string,
    @Body() input: RevokeCodeInput,
  ): Promise<CodeView> {
    await this.deputies.inScope(me, id);
    const row = await this.codes.resolve(code);
    if (row?.target_kind !== 'deputy' || row.target_id !== id) throw new AppError('not_found');
    return this.revoking.revoke(row.code, input.reason);
  }
}
