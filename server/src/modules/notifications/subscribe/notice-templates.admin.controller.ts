/** Templates of subscribe messages in the console; they are one list for the whole installation, as the app is one. */
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator.js';
import { SetNoticeTemplate } from './set-notice-template.js';
import { NoticeTemplateInput, NoticeTemplateListView, NoticeTemplateView } from './subscribe.dto.js';
import { SubscribeQueries } from './subscribe.queries.js';

const MAY = { door: 'admin', permission: 'settings.manage' } as const;

@ApiTags('admin')
@Controller('api/admin/wechat/templates')
export class NoticeTemplatesAdminController {
  constructor(
    private readonly queries: SubscribeQueries,
    private readonly templates: SetNoticeTemplate,
  ) {}

  @Get()
  @Access({ ...MAY, limit: 'read' })
  @ApiOkResponse({ type: NoticeTemplateListView })
  async list(): Promise<NoticeTemplateListView> {
    return { items: await this.queries.list() };
  }

  @Put(':event')
  @Access({ ...MAY, limit: 'write' })
  @ApiOkResponse({ type: NoticeTemplateView })
  set(@Param('event') event: string, @Body() input: NoticeTemplateInput): Promise<NoticeTemplateView> {
    return this.templates.set(event, input);
  }
}
