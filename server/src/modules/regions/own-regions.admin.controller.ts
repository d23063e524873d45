/** The regions of a staff member's scope with those directly below: what a list can be narrowed to. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import { coversRegion, type Person } from '../../common/access/person.js';
import { TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { RegionsRepository } from './regions.repository.js';

export class OwnRegionView {
  @Out.text() code!: string;
  @Out.text({ description: '筛选时用的路径' }) path!: string;
  @Out.text() name!: string;
}
export class OwnRegionsQuery {
  @TextField({
    max: 80,
    pattern: /^\/[\d/]*$/,
    patternText: '区划路径格式不正确',
    optional: true,
    description: '已经选中的区划；不在下一级时也给出它的名称',
  })
  path?: string;
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
  async list(@Me() me: Person, @Query() { path: deeper }: OwnRegionsQuery): Promise<OwnRegionListView> {
    const codes = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
    const below = (await Promise.all(codes.map((code) => this.regions.children(code)))).flat();
    const there = deeper === undefined || below.some(({ path }) => path === deeper);
    const named = there || !coversRegion(me, deeper) ? null : await this.regions.byPath(deeper);
    const rows = named ? [...below, named] : below;
    return { items: rows.map(({ code, path, name }) => ({ code, path, name })) };
  }
}
