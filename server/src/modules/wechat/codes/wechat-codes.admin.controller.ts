/** Mini-program codes in the console: one picture, or those of a region in a zip. */
import { Body, Controller, Get, Header, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { BINARY } from '../../../common/http/download.js';
import { JobStartedView } from '../../../common/jobs/jobs.dto.js';
import { CodeScope } from '../../codes/code-scope.js';
import { CodeZip } from './code-zip.js';
import { CodeZipInput } from './wechat-codes.dto.js';
import { WechatCodes } from './wechat-codes.js';

@ApiTags('admin')
@Controller('api/admin')
export class WechatCodesAdminController {
  constructor(
    private readonly scope: CodeScope,
    private readonly codes: WechatCodes,
    private readonly zips: CodeZip,
  ) {}

  @Get('codes/:code/mini-program.png')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'read' })
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces('image/png')
  @ApiOkResponse(BINARY)
  async png(@Me() me: Person, @Param('code') code: string): Promise<StreamableFile> {
    const row = await this.scope.living(me, code);
    return new StreamableFile(await this.codes.png(row.target_kind, row.code), { type: 'image/png' });
  }

  @Post('code-zips')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'heavy' })
  @ApiCreatedResponse({ type: JobStartedView })
  zip(@Me() me: Person, @Body() input: CodeZipInput): Promise<JobStartedView> {
    return this.zips.start(me, input);
  }
}
