/** The screening list in the console; it is one for the whole installation. */
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator.js';
import { KeepWords } from './commands/keep-words.js';
import {
  AddedWordsView,
  AddWordsInput,
  BuiltInWordListView,
  ChangeWordInput,
  RemovedWordView,
  ScreenWordPage,
  WordPageQuery,
} from './screen-words.dto.js';
import { ScreenWordsQueries } from './screen-words.queries.js';

const MAY = { door: 'admin', permission: 'settings.manage' } as const;

@ApiTags('admin')
@Controller('api/admin/screen-words')
export class ScreenWordsAdminController {
  constructor(
    private readonly queries: ScreenWordsQueries,
    private readonly words: KeepWords,
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

  @Post()
  @Access({ ...MAY, limit: 'write' })
  @ApiCreatedResponse({ type: AddedWordsView })
  add(@Body() input: AddWordsInput): Promise<AddedWordsView> {
    return this.words.add(input);
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
