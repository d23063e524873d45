/** The tree of regions for anyone: the children of a node. */
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator.js';
import { Out } from '../../common/http/views.js';
import { RegionsRepository } from './regions.repository.js';

export class RegionView {
  @Out.text() code!: string;
  @Out.text() name!: string;
  @Out.text() level!: string;
}
export class RegionListView {
  @Out.list(() => RegionView) items!: RegionView[];
}

@ApiTags('public')
@Controller('api/public/regions')
export class RegionsPublicController {
  constructor(private readonly regions: RegionsRepository) {}

  @Get(':code/children')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: RegionListView })
  async children(@Param('code') code: string): Promise<RegionListView> {
    const rows = await this.regions.children(code);
    return { items: rows.map(({ code, name, level }) => ({ code, name, level })) };
  }
}
