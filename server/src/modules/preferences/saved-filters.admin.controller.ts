/** A staff member's saved filters of a list, with those that colleagues share. */
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import {
  RemovedFilterView,
  SavedFilterInput,
  SavedFilterListView,
  SavedFilterQuery,
  SavedFilterView,
} from './saved-filters.dto.js';
import { SavedFilters } from './saved-filters.js';

const WRITE = { door: 'admin', permission: 'region.read', limit: 'write' } as const;

@ApiTags('admin')
@Controller('api/admin/saved-filters')
export class SavedFiltersAdminController {
  constructor(private readonly filters: SavedFilters) {}

  @Get()
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: SavedFilterListView })
  async list(@Me() me: Person, @Query() query: SavedFilterQuery): Promise<SavedFilterListView> {
    return { items: await this.filters.list(me, query.list) };
  }

  @Post()
  @Access(WRITE)
  @ApiCreatedResponse({ type: SavedFilterView })
  save(@Me() me: Person, @Body() input: SavedFilterInput): Promise<SavedFilterView> {
    return this.filters.save(me, input);
  }

  @Delete(':id')
  @Access(WRITE)
  @ApiOkResponse({ type: RemovedFilterView })
  remove(@Me() me: Person, @Param('id', ParseUUIDPipe) id: string): Promise<RemovedFilterView> {
    return this.filters.remove(me, id);
  }
}
