/** The message desk: today's counts, where a message may go and what is like it; batches and exports as long jobs. */
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { exportRoute } from '../../common/jobs/job-routes.js';
import { JobStartedView } from '../../common/jobs/jobs.dto.js';
import { MessageFilter } from './admin-lists.js';
import { MESSAGE_EXPORT } from './commands/export-messages.js';
import { StartBatch } from './commands/start-batch.js';
import { DeskQueries } from './desk.queries.js';
import { BatchInput, DeskView, SimilarMessageListView, TargetsView } from './desk.views.js';
import { DeskCounts } from './desk-counts.js';

const READ = { door: 'admin', permission: 'message.read', limit: 'read' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin')
export class DeskAdminController {
  constructor(
    private readonly desk: DeskQueries,
    private readonly today: DeskCounts,
    private readonly batches: StartBatch,
  ) {}

  @Get('desk')
  @Access(READ)
  @ApiOkResponse({ type: DeskView })
  counts(@Me() me: Person): Promise<DeskView> {
    return this.today.of(me);
  }

  @Get('messages/:id/targets')
  @Access(READ)
  @ApiOkResponse({ type: TargetsView })
  targets(@Me() me: Person, @Id() id: string): Promise<TargetsView> {
    return this.desk.targets(me, id);
  }

  @Get('messages/:id/similar')
  @Access(READ)
  @ApiOkResponse({ type: SimilarMessageListView })
  async similar(@Me() me: Person, @Id() id: string): Promise<SimilarMessageListView> {
    return { items: await this.desk.like(me, id) };
  }

  /** Every row asks the table of states for itself: what this person may not do is refused row by row. */
  @Post('message-batches')
  @Access({ door: 'admin', permission: 'message.handle', limit: 'write' })
  @ApiCreatedResponse({ type: JobStartedView })
  batch(@Me() me: Person, @Body() input: BatchInput): Promise<JobStartedView> {
    return this.batches.start(me, input);
  }
}

export const MESSAGE_EXPORT_ROUTE = exportRoute({
  ...{ base: 'api/admin/messages', of: MESSAGE_EXPORT, query: MessageFilter },
});
