/** A deputy's own answer templates, beside those of the offices. */
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { KeepTemplates } from './commands/keep-templates.js';

export class TemplateInput {
  @TextField({ min: 1, max: 40 }) title!: string;
  @TextField({ min: 5, max: 2000 }) text!: string;
}
export class TemplateView {
  @Out.id() id!: string;
  @Out.text() title!: string;
  @Out.text() text!: string;
}
export class OfficeTemplateChoiceView extends TemplateView {
  @Out.text({ description: '由哪一级提供' }) regionName!: string;
}
export class TemplateListView {
  @Out.list(() => TemplateView, { description: '本人的常用语' }) items!: TemplateView[];
  @Out.list(() => OfficeTemplateChoiceView, { description: '各级机关提供的，只能使用' })
  office!: OfficeTemplateChoiceView[];
}
export class RemovedView {
  @Out.bool() done!: boolean;
}

@ApiTags('deputy')
@Controller('api/deputy/templates')
export class TemplatesDeputyController {
  constructor(private readonly templates: KeepTemplates) {}

  @Get()
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: TemplateListView })
  async list(@Me() me: Person): Promise<TemplateListView> {
    const [items, office] = await Promise.all([this.templates.list(me), this.templates.ofOffices(me)]);
    return { items, office };
  }

  @Post()
  @Access({ door: 'deputy', limit: 'write' })
  @ApiCreatedResponse({ type: TemplateView })
  add(@Me() me: Person, @Body() input: TemplateInput): Promise<TemplateView> {
    return this.templates.add(me, input.title, input.text);
  }

  @Put(':id')
  @Access({ door: 'deputy', limit: 'write' })
  @ApiOkResponse({ type: TemplateView })
  change(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: TemplateInput,
  ): Promise<TemplateView> {
    return this.templates.change(me, id, input.title, input.text);
  }

  @Delete(':id')
  @Access({ door: 'deputy', limit: 'write' })
  @ApiOkResponse({ type: RemovedView })
  remove(@Me() me: Person, @Param('id', ParseUUIDPipe) id: string): Promise<RemovedView> {
    return this.templates.remove(me, id);
  }
}
