/** Printable plaques: one station's at once, those of a whole region as a long job. */
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { BINARY } from '../../common/http/download.js';
import { exportRoute } from '../../common/jobs/job-routes.js';
import { IssueMissingCodes } from './commands/issue-missing-codes.js';
import { PLAQUES_FILE } from './commands/print-plaques.js';
import { Plaques } from './plaque/plaques.js';
import { PlaqueQuery, PlaqueRegionInput, PlaquesQuery } from './plaques.dto.js';
import { PlainStationsView } from './station-management.dto.js';
import { StationManagementQueries } from './station-management.queries.js';

const PDF = { type: 'application/pdf' } as const;

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

export const PLAQUES_ROUTE = exportRoute({
  ...{ base: 'api/admin/plaques', of: PLAQUES_FILE, query: PlaquesQuery },
});
