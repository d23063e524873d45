/** The overview of an area and a period for its staff, and the boundaries beneath its map. */
import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { readUpload, UploadBody } from '../../../common/http/upload.js';
import { exportRoute } from '../../../common/jobs/job-routes.js';
import { OVERVIEW_EXPORT } from '../commands/export-overview.js';
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
import { PresenceQuery, PresentDeputyPage, PresentStationPage } from './presence.dto.js';
import { PresenceLists } from './presence-lists.js';
import { ShapeKeptView, ShapeView } from './shapes.dto.js';
import { ShapesQueries } from './shapes.queries.js';

const READ = { door: 'admin', permission: 'message.read', limit: 'read' } as const;
const DRAW = { door: 'admin', permission: 'station.manage', limit: 'write' } as const;

@ApiTags('admin')
@Controller('api/admin')
export class OverviewAdminController {
  constructor(
    private readonly overviews: OverviewQueries,
    private readonly late: HoldersQueries,
    private readonly inside: PlacesQueries,
    private readonly presence: PresenceLists,
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

  @Get('overview/deputies')
  @Access(READ)
  @ApiOkResponse({ type: PresentDeputyPage })
  deputies(@Me() me: Person, @Query() query: PresenceQuery): Promise<PresentDeputyPage> {
    return this.presence.deputies(me, query);
  }

  @Get('overview/stations')
  @Access(READ)
  @ApiOkResponse({ type: PresentStationPage })
  stations(@Me() me: Person, @Query() query: PresenceQuery): Promise<PresentStationPage> {
    return this.presence.stations(me, query);
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
  @UploadBody()
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

export const OVERVIEW_EXPORT_ROUTE = exportRoute({
  ...{ base: 'api/admin/overview', of: OVERVIEW_EXPORT, query: OverviewQuery },
});
