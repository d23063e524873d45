/** Stations in and out of the console as Excel sheets. */
import { Controller, Get, HttpCode, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { DryRunQuery, ImportOutcomeView } from '../../common/http/import-sheet.js';
import { SHEET_ANSWER, SHEET_UPLOAD, sheetFile } from '../../common/http/sheet-routes.js';
import { SHEET_MIME, writeSheets } from '../../common/http/sheets.js';
import { readUpload } from '../../common/http/upload.js';
import { ExportStations } from './commands/export-stations.js';
import { ImportStations } from './commands/import-stations.js';
import { templateSheets } from './excel/sheet-columns.js';
import { ManagedStationsQuery } from './station-management.dto.js';

@ApiTags('admin')
@Controller('api/admin/stations')
export class StationSheetsAdminController {
  constructor(
    private readonly exporting: ExportStations,
    private readonly importing: ImportStations,
  ) {}

  @Get('template.xlsx')
  @Access({ door: 'admin', permission: 'station.manage', limit: 'read' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async template(): Promise<StreamableFile> {
    return sheetFile(await writeSheets(templateSheets()), '联络站导入模板.xlsx');
  }

  @Get('export.xlsx')
  @Access({ door: 'admin', permission: 'station.manage', limit: 'heavy' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async export(@Me() me: Person, @Query() query: ManagedStationsQuery): Promise<StreamableFile> {
    return sheetFile(await this.exporting.export(me, query), '联络站名册.xlsx');
  }

  /** All rows or none: with one wrong cell nothing is saved, and every wrong cell is named. */
  @Post('import')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'station.manage', limit: 'heavy' })
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
