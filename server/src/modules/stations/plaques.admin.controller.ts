/** Printable plaques: one station's, or those of a whole region in one file. */
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { EnumField, TextField } from '../../common/http/fields.js';
import { PLAQUE_SIZES, type PlaqueSize } from './plaque/plaque.types.js';
import { Plaques } from './plaque/plaques.js';

export class PlaqueQuery {
  @EnumField(PLAQUE_SIZES, { optional: true, description: '纸张，默认 a4' }) size?: PlaqueSize;
}
export class PlaquesQuery extends PlaqueQuery {
  @TextField({ max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' }) regionCode!: string;
}

const PDF = { type: 'application/pdf' } as const;
const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('admin')
@Controller('api/admin')
export class PlaquesAdminController {
  constructor(private readonly plaques: Plaques) {}

  @Get('stations/:id/plaque.pdf')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'heavy' })
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces(PDF.type)
  @ApiOkResponse(BINARY)
  async one(@Me() me: Person, @Param('id') id: string, @Query() query: PlaqueQuery): Promise<StreamableFile> {
    const disposition = `inline; filename="plaque-${query.size ?? 'a4'}.pdf"`;
    return new StreamableFile(await this.plaques.ofStation(me, id, query.size ?? 'a4'), {
      ...PDF,
      disposition,
    });
  }

  @Get('plaques.pdf')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'heavy' })
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces(PDF.type)
  @ApiOkResponse(BINARY)
  async all(@Me() me: Person, @Query() query: PlaquesQuery): Promise<StreamableFile> {
    const size = query.size ?? 'a4';
    const disposition = `attachment; filename="plaques-${query.regionCode}-${size}.pdf"`;
    return new StreamableFile(await this.plaques.ofRegion(me, query.regionCode, size), {
      ...PDF,
      disposition,
    });
  }
}
