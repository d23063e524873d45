/** Printable plaques: one station's, or those of a whole region in one file. */
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { EnumField, TextField } from '../../common/http/fields.js';
import { CODE_STYLES, type CodeStyle } from '../wechat/codes/wechat-codes.dto.js';
import { IssueMissingCodes } from './commands/issue-missing-codes.js';
import { PLAQUE_SIZES, type PlaqueSize } from './plaque/plaque.types.js';
import { Plaques } from './plaque/plaques.js';
import { PlainStationsView } from './station-management.dto.js';
import { StationManagementQueries } from './station-management.queries.js';

export class PlaqueQuery {
  @EnumField(PLAQUE_SIZES, { optional: true, description: '纸张，默认 a4' }) size?: PlaqueSize;
  @EnumField(CODE_STYLES, { optional: true, description: '站牌上的码，默认普通二维码' }) code?: CodeStyle;
}
export class PlaqueRegionInput {
  @TextField({ max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' }) regionCode!: string;
}
export class PlaquesQuery extends PlaqueRegionInput {
  @EnumField(PLAQUE_SIZES, { optional: true, description: '纸张，默认 a4' }) size?: PlaqueSize;
  @EnumField(CODE_STYLES, { optional: true, description: '站牌上的码，默认普通二维码' }) code?: CodeStyle;
}

const PDF = { type: 'application/pdf' } as const;
const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('admin')
@Controller('api/admin')
export class PlaquesAdminController {
  constructor(
    private readonly plaques: Plaques,
    private readonly stations: StationManagementQueries,
    private readonly issuing: IssueMissingCodes,
  ) {}

  @Get('stations/:id/plaque.pdf')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'heavy' })
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces(PDF.type)
  @ApiOkResponse(BINARY)
  async one(@Me() me: Person, @Param('id') id: string, @Query() query: PlaqueQuery): Promise<StreamableFile> {
    const disposition = `inline; filename="plaque-${query.size ?? 'a4'}.pdf"`;
    return new StreamableFile(await this.plaques.ofStation(me, id, query.size ?? 'a4', query.code), {
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
    return new StreamableFile(await this.plaques.ofRegion(me, query.regionCode, size, query.code), {
      ...PDF,
      disposition,
    });
  }

  /** Those that the file of a region leaves out. */
  @Get('plaques/uncoded')
  @Access({ door: 'admin', permission: 'code.manage', limit: 'read' })
  @ApiOkResponse({ type: PlainStationsView })
  uncoded(@Me() me: Person, @Query() query: PlaqueRegionInput): Promise<PlainStationsView> {
    return this.stations.uncoded(me, query.regionCode);
  }

  @Post('plaques/codes')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'code.manage', limit: 'heavy' })
  @ApiOkResponse({ type: PlainStationsView })
  issueCodes(@Me() me: Person, @Body() input: PlaqueRegionInput): Promise<PlainStationsView> {
    return this.issuing.issue(me, input.regionCode);
  }
}
