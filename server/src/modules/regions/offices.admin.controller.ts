/** The tree of divisions in the console, with the offices that work there; administrators correct an office's name. */
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { RenameOffice } from './commands/rename-office.js';
import { RegionTreeQueries } from './region-tree.queries.js';
import {
  ManagedRegionListView,
  ManagedRegionsQuery,
  OfficeListView,
  OfficeNameInput,
  OfficeView,
} from './regions.dto.js';

@ApiTags('admin')
@Controller('api/admin')
export class OfficesAdminController {
  constructor(
    private readonly tree: RegionTreeQueries,
    private readonly renaming: RenameOffice,
  ) {}

  /** The regions that the person works for, or the children of one of them. */
  @Get('regions')
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: ManagedRegionListView })
  regions(@Me() me: Person, @Query() query: ManagedRegionsQuery): Promise<ManagedRegionListView> {
    return this.tree.list(me, query.parentCode);
  }

  @Get('region-offices')
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: OfficeListView })
  offices(@Me() me: Person): Promise<OfficeListView> {
    return this.tree.offices(me);
  }

  @Put('offices/:id')
  @Access({ door: 'admin', permission: 'region.manage', limit: 'write' })
  @ApiOkResponse({ type: OfficeView })
  rename(@Me() me: Person, @Param('id') id: string, @Body() input: OfficeNameInput): Promise<OfficeView> {
    return this.renaming.rename(me, id, input.name);
  }
}
