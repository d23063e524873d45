/** QR images of codes in the console, for whoever manages codes where the target lies. */
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import { coversRegion, coversStation, type Person } from '../../common/access/person.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { CodeImages } from './code-images.js';
import { CodesRepository } from './codes.repository.js';

const PNG_WIDTH = 1200;
const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('admin')
@Controller('api/admin/codes')
export class CodesAdminController {
  constructor(
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

  /** @throws AppError `not_found` for a code outside the scope, `code_not_live` for a revoked one: it must not be printed. */
  private async urlFor(me: Person, code: string): Promise<string> {
    const row = found(await this.codes.placeOf(code));
    const path = row.region_path ?? '';
    const covered =
      row.target_kind === 'station'
        ? coversStation(me, { id: row.target_id, regionPath: path })
        : coversRegion(me, path);
    if (!covered) throw new AppError('not_found');
    if (row.revoked_at !== null) throw new AppError('code_not_live');
    return this.codes.urlOf(row.target_kind, row.code);
  }
}
