/** A citizen's own data: see it, change the nickname, take it along, have it erased. */
import { Body, Controller, Get, Header, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { EraseMe } from './commands/erase-me.js';
import { RenameMe } from './commands/rename-me.js';
import { ErasedView, EraseInput, ExportView, MyDataView, RenameInput } from './privacy.dto.js';
import { PrivacyQueries } from './privacy.queries.js';

@ApiTags('citizen')
@Controller('api/citizen/me')
export class PrivacyCitizenController {
  constructor(
    private readonly queries: PrivacyQueries,
    private readonly renaming: RenameMe,
    private readonly erasing: EraseMe,
  ) {}

  @Get()
  @Access({ door: 'citizen', limit: 'read' })
  @ApiOkResponse({ type: MyDataView })
  overview(@Me() me: Person): Promise<MyDataView> {
    return this.queries.overview(me.accountId);
  }

  @Put()
  @Access({ door: 'citizen', limit: 'write' })
  @ApiOkResponse({ type: MyDataView })
  rename(@Me() me: Person, @Body() input: RenameInput): Promise<MyDataView> {
    return this.renaming.rename(me, input);
  }

  @Get('export')
  @Access({ door: 'citizen', limit: 'heavy' })
  @Header(
    'Content-Disposition',
    `attachment; filename="my-data.json"; filename*=UTF-8''${encodeURIComponent('我的数据.json')}`,
  )
  @ApiOkResponse({ type: ExportView })
  export(@Me() me: Person): Promise<ExportView> {
    return this.queries.export(me);
  }

  /** The session ends with it: asking again with the same key answers 401. */
  @Post('erase')
  @HttpCode(200)
  @Access({ door: 'citizen', limit: 'write' })
  @ApiOkResponse({ type: ErasedView })
  erase(@Me() me: Person, @Body() _input: EraseInput): Promise<ErasedView> {
    return this.erasing.erase(me);
  }
}
