/** Deputies in and out of the console as Excel sheets. */
import { Controller, Get, HttpCode, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { ImportQuery } from '../../common/http/import-sheet.js';
import { SHEET_ANSWER, SHEET_UPLOAD, sheetFile } from '../../common/http/sheet-routes.js';
import { SHEET_MIME, writeSheets } from '../../common/http/sheets.js';
import { readUpload } from '../../common/http/upload.js';
import { JobStartedView } from '../../common/jobs/jobs.dto.js';
import { ExportDeputies } from './commands/export-deputies.js';
import { ImportDeputies } from './commands/import-deputies.js';
import { ManagedDeputiesQuery } from './deputy-management.dto.js';
import { ImportJob } from './excel/import-job.js';
import { templateSheets } from './excel/sheet-columns.js';
import { ImportJobQuery, ImportResultView } from './excel/sheets.dto.js';

@ApiTags('admin')
@Controller('api/admin/deputies')
export class DeputySheetsAdminController {
  constructor(
    private readonly exporting: ExportDeputies,
    private readonly importing: ImportDeputies,
    private readonly jobs: ImportJob,
  ) {}

  @Get('template.xlsx')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'read' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async template(): Promise<StreamableFile> {
    return sheetFile(await writeSheets(templateSheets()), '代表导入模板.xlsx');
  }

  @Get('export.xlsx')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'heavy' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async export(@Me() me: Person, @Query() query: ManagedDeputiesQuery): Promise<StreamableFile> {
    return sheetFile(await this.exporting.export(me, query), '代表名册.xlsx');
  }

  /** All rows or none: with one wrong cell nothing is saved, and every wrong cell is named. */
  @Post('import')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'heavy' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET_UPLOAD)
  @ApiOkResponse({ type: ImportResultView })
  async import(
    @Me() me: Person,
    @Query() query: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportResultView> {
    return this.importing.import(me, await readUpload(request), query);
  }

  /** The same as a long job that can be left and found again; all rows or none. */
  @Post('import-jobs')
  @Access({ door: 'admin', permission: 'deputy.manage', limit: 'heavy' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET_UPLOAD)
  @ApiCreatedResponse({ type: JobStartedView })
  async importAsJob(
    @Me() me: Person,
    @Query() query: ImportJobQuery,
    @Req() request: FastifyRequest,
  ): Promise<JobStartedView> {
    return this.jobs.start(me, await readUpload(request), query);
  }
}
