/** Units in and out of the console as Excel sheets. */
import { Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { SHEET_ANSWER, SHEET_UPLOAD, sheetFile } from '../../common/http/sheet-routes.js';
import { SHEET_MIME, writeSheets } from '../../common/http/sheets.js';
import { readUpload } from '../../common/http/upload.js';
import { ExportUnits } from './commands/export-units.js';
import { ImportUnits } from './commands/import-units.js';
import { templateSheets } from './excel/unit-columns.js';
import { UnitImportQuery, UnitImportResultView } from './excel/unit-sheets.dto.js';
import { UnitsQuery } from './units.dto.js';

@ApiTags('admin')
@Controller('api/admin/units')
export class UnitSheetsAdminController {
  constructor(
    private readonly exporting: ExportUnits,
    private readonly importing: ImportUnits,
  ) {}

  @Get('template.xlsx')
  @Access({ door: 'admin', permission: 'unit.manage', limit: 'read' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async template(): Promise<StreamableFile> {
    return sheetFile(await writeSheets(templateSheets()), '承办单位导入模板.xlsx');
  }

  @Get('export.xlsx')
  @Access({ door: 'admin', permission: 'unit.manage', limit: 'heavy' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async export(@Me() me: Person, @Query() query: UnitsQuery): Promise<StreamableFile> {
    return sheetFile(await this.exporting.export(me, query), '承办单位名册.xlsx');
  }

  /** All rows or none: with one wrong cell nothing is saved, and every wrong cell is named. */
  @Post('import')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'unit.manage', limit: 'heavy' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET_UPLOAD)
  @ApiOkResponse({ type: UnitImportResultView })
  async import(
    @Me() me: Person,
    @Query() query: UnitImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<UnitImportResultView> {
    return this.importing.import(me, await readUpload(request), query);
  }
}
