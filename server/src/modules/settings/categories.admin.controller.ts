/** The categories of a region in the console. */
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import {
  CategoryInput,
  CategorySettingListView,
  ChangeCategoryInput,
  OrderCategoriesInput,
} from './categories.dto.js';
import { CategoryStep } from './category-step.js';
import { KeepCategories } from './commands/keep-categories.js';
import { SettingsQuery } from './settings.dto.js';

@ApiTags('admin')
@Controller('api/admin/settings/categories')
export class CategoriesAdminController {
  constructor(
    private readonly lists: CategoryStep,
    private readonly categories: KeepCategories,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: CategorySettingListView })
  list(@Me() me: Person, @Query() { regionCode }: SettingsQuery): Promise<CategorySettingListView> {
    return this.lists.list(me, regionCode);
  }

  @Post()
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiCreatedResponse({ type: CategorySettingListView })
  add(@Me() me: Person, @Body() input: CategoryInput): Promise<CategorySettingListView> {
    return this.categories.add(me, input);
  }

  @Put()
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiOkResponse({ type: CategorySettingListView })
  change(@Me() me: Person, @Body() input: ChangeCategoryInput): Promise<CategorySettingListView> {
    return this.categories.change(me, input);
  }

  @Put('order')
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiOkResponse({ type: CategorySettingListView })
  order(@Me() me: Person, @Body() input: OrderCategoriesInput): Promise<CategorySettingListView> {
    return this.categories.order(me, input);
  }
}
