/** Groups of deputies in and out of the console as Excel sheets. */
import { Controller, Get, HttpCode, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { DryRunQuery, ImportOutcomeView } from '../../common/http/import-sheet.js';
import { SHEET_ANSWER, SHEET_UPLOAD, sheetFile } from '../../common/http/sheet-routes.js';
import { SHEET_MIME, writeSheets } from '../../common/http/sheets.js';
import { readUpload } from '../../common/http/upload.js';
import { ExportGroups } from './commands/export-groups.js';
import { ImportGroups } from './commands/import-groups.js';
import { DeputyGroupsQuery } from './deputy-groups.dto.js';
import { DeputyGroupsQueries } from './deputy-groups.queries.js';
import { DeputyManagementQueries } from './deputy-management.queries.js';
import { groupTemplate } from './excel/group-sheet.js';

@ApiTags('admin')
@Controller('api/admin/deputy-groups')
export class GroupSheetsAdminController {
  constructor(
    private readonly groups: DeputyGroupsQueries,
    private readonly queries: DeputyManagementQueries,
    private readonly exporting: ExportGroups,
    private readonly importing: ImportGroups,
  ) {}

  @Get('template.xlsx')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'read' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async template(): Promise<StreamableFile> {
    return sheetFile(await writeSheets(groupTemplate()), '代表小组导入模板.xlsx');
  }

  @Get('export.xlsx')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'heavy' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async export(@Me() me: Person, @Query() query: DeputyGroupsQuery): Promise<StreamableFile> {
    const { regionCode, q, kind } = query;
    const path = regionCode ? (await this.queries.region(me, regionCode)).path : undefined;
    const groups = await this.groups.list(me, { q, kind }, path);
    return sheetFile(await this.exporting.export(me, groups), '代表小组.xlsx');
  }

  /** All rows or none: with one wrong cell nothing is saved, and every wrong cell is named. */
  @Post('import')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'heavy' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET_UPLOAD)
  @ApiOkResponse({ type: ImportOutcomeView })
  async import(
    @Me() me: Person,
    @Query() query: DryRunQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportOutcomeView> {
    return this.importing.import(me, await readUpload(request), query.dryRun);
  }
}
