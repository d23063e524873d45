/** The overview of an area and a period for its staff, and the boundaries beneath its map. */
import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { SHEET_MIME } from '../../../common/http/sheets.js';
import { readUpload } from '../../../common/http/upload.js';
import { ExportOverview } from '../commands/export-overview.js';
import { KeepRegionShape } from '../commands/keep-region-shape.js';
import { HoldersQueries } from './holders.queries.js';
import {
  AreaListView,
  AreaQuery,
  HoldersView,
  OverviewQuery,
  OverviewView,
  PlacesView,
} from './overview.dto.js';
import { OverviewQueries } from './overview.queries.js';
import { PlacesQueries } from './places.queries.js';
import { ShapeKeptView, ShapeView } from './shapes.dto.js';
import { ShapesQueries } from './shapes.queries.js';

const READ = { door: 'admin', permission: 'message.read', limit: 'read' } as const;
const DRAW = { door: 'admin', permission: 'station.manage', limit: 'write' } as const;
const FILE = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};

@ApiTags('admin')
@Controller('api/admin')
export class OverviewAdminController {
  constructor(
    private readonly overviews: OverviewQueries,
    private readonly late: HoldersQueries,
    private readonly inside: PlacesQueries,
    private readonly exporting: ExportOverview,
    private readonly shapes: ShapesQueries,
    private readonly drawing: KeepRegionShape,
  ) {}

  @Get('overview')
  @Access(READ)
  @ApiOkResponse({ type: OverviewView })
  overview(@Me() me: Person, @Query() query: OverviewQuery): Promise<OverviewView> {
    return this.overviews.overview(me, query);
  }

  @Get('overview/areas')
  @Access(READ)
  @ApiOkResponse({ type: AreaListView })
  areas(@Me() me: Person): Promise<AreaListView> {
    return this.inside.areas(me);
  }

  @Get('overview/holders')
  @Access(READ)
  @ApiOkResponse({ type: HoldersView })
  holders(@Me() me: Person, @Query() query: AreaQuery): Promise<HoldersView> {
    return this.late.holders(me, query);
  }

  @Get('overview/places')
  @Access(READ)
  @ApiOkResponse({ type: PlacesView })
  places(@Me() me: Person, @Query() query: AreaQuery): Promise<PlacesView> {
    return this.inside.places(me, query);
  }

  @Get('overview/export.xlsx')
  @Access({ ...READ, limit: 'heavy' })
  @ApiProduces(SHEET_MIME)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Me() me: Person, @Query() query: OverviewQuery): Promise<StreamableFile> {
    const name = encodeURIComponent(`统计-${query.from}-${query.to}.xlsx`);
    const disposition = `attachment; filename="figures.xlsx"; filename*=UTF-8''${name}`;
    return new StreamableFile(await this.exporting.sheets(me, query), { type: SHEET_MIME, disposition });
  }

  @Get('region-shapes/:code')
  @Access(READ)
  @ApiOkResponse({ type: ShapeView })
  shape(@Me() me: Person, @Param('code') code: string): Promise<ShapeView> {
    return this.shapes.of(me, code);
  }

  @Post('region-shapes/:code')
  @HttpCode(200)
  @Access({ ...DRAW, limit: 'upload' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @ApiOkResponse({ type: ShapeKeptView })
  async draw(
    @Me() me: Person,
    @Param('code') code: string,
    @Req() request: FastifyRequest,
  ): Promise<ShapeKeptView> {
    return this.drawing.set(me, code, await readUpload(request));
  }

  @Delete('region-shapes/:code')
  @Access(DRAW)
  @ApiOkResponse({ type: ShapeKeptView })
  erase(@Me() me: Person, @Param('code') code: string): Promise<ShapeKeptView> {
    return this.drawing.remove(me, code);
  }
}
