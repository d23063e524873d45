/** QR images of codes in the console, for whoever manages codes where the target lies. */
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { BINARY } from '../../common/http/download.js';
import { CodeImages } from './code-images.js';
import { CodeScope } from './code-scope.js';
import { CodesRepository } from './codes.repository.js';

const PNG_WIDTH = 1200;

@ApiTags('admin')
@Controller('api/admin/codes')
export class CodesAdminController {
  constructor(
    private readonly scope: CodeScope,
    private readonly codes: CodesRepository,
    private readonly images: CodeImages,
  ) {}

  @Get(':code/qr.svg')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'read' })
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces('image/svg+xml')
  @ApiOkResponse(BINARY)
  async svg(@Me() me: Person, @Param('code') code: string): Promise<StreamableFile> {
    const svg = await this.images.svg(await this.urlFor(me, code));
    return new StreamableFile(Buffer.from(svg), { type: 'image/svg+xml; charset=utf-8' });
  }

  @Get(':code/qr.png')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'read' })
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces('image/png')
  @ApiOkResponse(BINARY)
  async png(@Me() me: Person, @Param('code') code: string): Promise<StreamableFile> {
    return new StreamableFile(await this.images.png(await this.urlFor(me, code), PNG_WIDTH), {
      type: 'image/png',
    });
  }

  private async urlFor(me: Person, code: string): Promise<string> {
    const row = await this.scope.living(me, code);
    return this.codes.urlOf(row.target_kind, row.code);
  }
}
