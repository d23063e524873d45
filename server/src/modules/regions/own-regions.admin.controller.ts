/** The regions of a staff member's scope with those directly below: what a list can be narrowed to. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { Out } from '../../common/http/views.js';
import { RegionsRepository } from './regions.repository.js';

export class OwnRegionView {
  @Out.text() code!: string;
  @Out.text({ description: '筛选时用的路径' }) path!: string;
  @Out.text() name!: string;
}
export class OwnRegionListView {
  @Out.list(() => OwnRegionView) items!: OwnRegionView[];
}

@ApiTags('admin')
@Controller('api/admin/own-regions')
export class OwnRegionsAdminController {
  constructor(private readonly regions: RegionsRepository) {}

  @Get()
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: OwnRegionListView })
  async list(@Me() me: Person): Promise<OwnRegionListView> {
    const codes = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
    const below = await Promise.all(codes.map((code) => this.regions.children(code)));
    return { items: below.flat().map(({ code, path, name }) => ({ code, path, name })) };
  }
}
