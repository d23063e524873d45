/** The deputy's first screen: who I am, how much waits, what is late. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { found } from '../../common/errors/app-error.js';
import { Out } from '../../common/http/views.js';
import { FilesService } from '../files/files.service.js';
import { DeputyBoxes } from './deputy-boxes.js';
import { RefView } from './messages.views.js';

export class WorkbenchDeputyView extends RefView {
  @Out.text({ nullable: true }) avatarUrl!: string | null;
}
export class WorkbenchCountsView {
  @Out.int() waiting!: number;
  @Out.int() nearlyDue!: number;
  @Out.int() overdue!: number;
  @Out.int() accepted!: number;
  @Out.int() handedUp!: number;
  @Out.int() answered!: number;
  @Out.int() closed!: number;
}
export class WorkbenchView {
  @Out.one(() => WorkbenchDeputyView) deputy!: WorkbenchDeputyView;
  @Out.one(() => WorkbenchCountsView) counts!: WorkbenchCountsView;
  @Out.list(() => RefView) stations!: RefView[];
}

@ApiTags('deputy')
@Controller('api/deputy/workbench')
export class WorkbenchDeputyController {
  constructor(
    private readonly boxes: DeputyBoxes,
    private readonly files: FilesService,
    private readonly reads: Reads,
  ) {}

  @Get()
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: WorkbenchView })
  async workbench(@Me() me: Person): Promise<WorkbenchView> {
    const id = me.deputyId ?? '';
    const [deputy, counts, stations] = await Promise.all([
      this.reads.one<{ id: string; name: string; avatar_id: string | null }>(
        'SELECT id, name, avatar_id FROM deputy WHERE id = ?',
        [id],
      ),
      this.boxes.counts(id),
      this.reads.rows<RefView>(
        "SELECT s.id, s.name FROM station_deputy sd JOIN station s ON s.id = sd.station_id WHERE sd.deputy_id = ? AND s.status = 'open' ORDER BY s.name",
        [id],
      ),
    ]);
    const { name, avatar_id } = found(deputy);
    return { deputy: { id, name, avatarUrl: this.files.publicUrl(avatar_id, 'small') }, counts, stations };
  }
}
