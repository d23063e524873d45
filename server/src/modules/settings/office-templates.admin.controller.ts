/** The answer templates of offices in the console: those that an office keeps, and those that one may use in an answer. */
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { KeepOfficeTemplates } from './commands/keep-office-templates.js';
import {
  ChangeOfficeTemplateInput,
  OfficeTemplateInput,
  OfficeTemplatePage,
  OfficeTemplatesQuery,
  RemovedTemplateView,
  SavedTemplateView,
  UsableTemplateListView,
} from './office-templates.dto.js';
import { OfficeTemplates } from './office-templates.js';

@ApiTags('admin')
@Controller('api/admin/office-templates')
export class OfficeTemplatesAdminController {
  constructor(
    private readonly templates: OfficeTemplates,
    private readonly keeping: KeepOfficeTemplates,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'read' })
  @ApiOkResponse({ type: OfficeTemplatePage })
  list(@Me() me: Person, @Query() query: OfficeTemplatesQuery): Promise<OfficeTemplatePage> {
    return this.templates.page(me, query);
  }

  @Get('usable')
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: UsableTemplateListView })
  async usable(@Me() me: Person): Promise<UsableTemplateListView> {
    return { items: await this.templates.usableBy(me) };
  }

  @Post()
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiCreatedResponse({ type: SavedTemplateView })
  add(@Me() me: Person, @Body() input: OfficeTemplateInput): Promise<SavedTemplateView> {
    return this.keeping.add(me, input);
  }

  @Put(':id')
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiOkResponse({ type: SavedTemplateView })
  change(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ChangeOfficeTemplateInput,
  ): Promise<SavedTemplateView> {
    return this.keeping.change(me, id, input);
  }

  @Delete(':id')
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiOkResponse({ type: RemovedTemplateView })
  remove(@Me() me: Person, @Param('id', ParseUUIDPipe) id: string): Promise<RemovedTemplateView> {
    return this.keeping.remove(me, id);
  }
}
