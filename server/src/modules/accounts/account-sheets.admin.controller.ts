/** Accounts of staff in and out of the console as Excel sheets. */
import { Controller, Get, HttpCode, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { SHEET_ANSWER, SHEET_UPLOAD, sheetFile } from '../../common/http/sheet-routes.js';
import { SHEET_MIME, writeSheets } from '../../common/http/sheets.js';
import { readUpload } from '../../common/http/upload.js';
import { ManagedAccountsQuery } from './account-management.dto.js';
import { ExportAccounts } from './commands/export-accounts.js';
import { ImportAccounts } from './commands/import-accounts.js';
import { templateSheets } from './excel/account-columns.js';
import { AccountImportQuery, AccountImportView } from './excel/accounts-sheet.dto.js';

@ApiTags('admin')
@Controller('api/admin/accounts')
export class AccountSheetsAdminController {
  constructor(
    private readonly exporting: ExportAccounts,
    private readonly importing: ImportAccounts,
  ) {}

  @Get('template.xlsx')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'read' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async template(): Promise<StreamableFile> {
    return sheetFile(await writeSheets(templateSheets()), '账号导入模板.xlsx');
  }

  @Get('export.xlsx')
  @Access({ door: 'admin', permission: 'account.manage', limit: 'heavy' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async export(@Me() me: Person, @Query() query: ManagedAccountsQuery): Promise<StreamableFile> {
    return sheetFile(await this.exporting.export(me, query), '账号名册.xlsx');
  }

  /** No replay of the answer, which holds passwords: the same sheet twice makes nothing twice. */
  @Post('import')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'account.manage', limit: 'heavy', idempotencyKey: false })
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET_UPLOAD)
  @ApiOkResponse({ type: AccountImportView })
  async import(
    @Me() me: Person,
    @Query() query: AccountImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<AccountImportView> {
    return this.importing.import(me, await readUpload(request), query.dryRun);
  }
}
