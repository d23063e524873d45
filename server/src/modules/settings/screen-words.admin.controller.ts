/** The screening list in the console; it is one for the whole installation. */
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
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
import { SHEET_ANSWER, SHEET_UPLOAD, sheetFile } from '../../common/http/sheet-routes.js';
import { SHEET_MIME, writeSheets } from '../../common/http/sheets.js';
import { readUpload } from '../../common/http/upload.js';
import { ExportWords } from './commands/export-words.js';
import { ImportWords } from './commands/import-words.js';
import { KeepWords } from './commands/keep-words.js';
import {
  AddedWordsView,
  AddWordsInput,
  BuiltInWordListView,
  ChangeWordInput,
  ImportWordsQuery,
  ImportWordsView,
  RemovedWordView,
  ScreenWordPage,
  WordPageQuery,
} from './screen-words.dto.js';
import { ScreenWordsQueries } from './screen-words.queries.js';
import { templateSheets } from './word-sheet.js';

const MAY = { door: 'admin', permission: 'settings.manage' } as const;

@ApiTags('admin')
@Controller('api/admin/screen-words')
export class ScreenWordsAdminController {
  constructor(
    private readonly queries: ScreenWordsQueries,
    private readonly words: KeepWords,
    private readonly importing: ImportWords,
    private readonly exporting: ExportWords,
  ) {}

  @Get()
  @Access({ ...MAY, limit: 'read' })
  @ApiOkResponse({ type: ScreenWordPage })
  list(@Query() query: WordPageQuery): Promise<ScreenWordPage> {
    return this.queries.page(query);
  }

  @Get('built-in')
  @Access({ ...MAY, limit: 'read' })
  @ApiOkResponse({ type: BuiltInWordListView })
  builtIn(): Promise<BuiltInWordListView> {
    return this.queries.builtIn();
  }

  @Get('template.xlsx')
  @Access({ ...MAY, limit: 'read' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async template(): Promise<StreamableFile> {
    return sheetFile(await writeSheets(templateSheets()), '审核词导入模板.xlsx');
  }

  @Get('export.xlsx')
  @Access({ ...MAY, limit: 'heavy' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse(SHEET_ANSWER)
  async export(@Me() me: Person, @Query() query: WordPageQuery): Promise<StreamableFile> {
    return sheetFile(await this.exporting.export(me, query), '审核词库.xlsx');
  }

  @Post()
  @Access({ ...MAY, limit: 'write' })
  @ApiCreatedResponse({ type: AddedWordsView })
  add(@Body() input: AddWordsInput): Promise<AddedWordsView> {
    return this.words.add(input);
  }

  @Post('import')
  @HttpCode(200)
  @Access({ ...MAY, limit: 'heavy' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET_UPLOAD)
  @ApiOkResponse({ type: ImportWordsView })
  async import(@Query() query: ImportWordsQuery, @Req() request: FastifyRequest): Promise<ImportWordsView> {
    return this.importing.import(await readUpload(request), query.dryRun);
  }

  @Put(':id')
  @Access({ ...MAY, limit: 'write' })
  @ApiOkResponse({ type: AddedWordsView })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() input: ChangeWordInput): Promise<AddedWordsView> {
    return this.words.change(id, input);
  }

  @Delete(':id')
  @Access({ ...MAY, limit: 'write' })
  @ApiOkResponse({ type: RemovedWordView })
  remove(@Param('id', ParseUUIDPipe) id: string): Promise<RemovedWordView> {
    return this.words.remove(id);
  }
}
