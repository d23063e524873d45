/** What WeChat makes of entry codes in the console: one picture, those of a region in a zip, a link for text messages. */
import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { BINARY } from '../../../common/http/download.js';
import { JobStartedView } from '../../../common/jobs/jobs.dto.js';
import { CodeScope } from '../../codes/code-scope.js';
import { WechatStatus } from '../wechat-status.js';
import { CodeZip } from './code-zip.js';
import { ShortLinks } from './short-links.js';
import { CodeWaysView, CodeZipInput, ShortLinkView } from './wechat-codes.dto.js';
import { WechatCodes } from './wechat-codes.js';

@ApiTags('admin')
@Controller('api/admin')
export class WechatCodesAdminController {
  constructor(
    private readonly scope: CodeScope,
    private readonly codes: WechatCodes,
    private readonly zips: CodeZip,
    private readonly links: ShortLinks,
    private readonly status: WechatStatus,
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

  @Post('codes/:code/short-link')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'code.manage', limit: 'write' })
  @ApiOkResponse({ type: ShortLinkView })
  async link(@Me() me: Person, @Param('code') code: string): Promise<ShortLinkView> {
    const row = await this.scope.living(me, code);
    return this.links.of(row.target_kind, row.code);
  }

  @Get('code-ways')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'read' })
  @ApiOkResponse({ type: CodeWaysView })
  ways(): CodeWaysView {
    return { miniOff: this.status.offBecause('code'), linkOff: this.status.offBecause('link') };
  }

  @Post('code-zips')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'heavy' })
  @ApiCreatedResponse({ type: JobStartedView })
  zip(@Me() me: Person, @Body() input: CodeZipInput): Promise<JobStartedView> {
    return this.zips.start(me, input);
  }
}
