/** A staff member's own long jobs: list, one, its rows, cancel, fetch the file. */
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../access/access.decorator.js';
import type { Person } from '../access/person.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import {
  JobListQuery,
  JobPageView,
  JobRowPageView,
  JobRowsQuery,
  JobStartedView,
  JobView,
} from './jobs.dto.js';
import { Jobs } from './jobs.js';
import { JobsQueries } from './jobs.queries.js';

const READ = { door: 'admin', permission: 'region.read', limit: 'read' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin/jobs')
export class JobsAdminController {
  constructor(
    private readonly queries: JobsQueries,
    private readonly jobs: Jobs,
    private readonly uow: UnitOfWork,
  ) {}

  @Get()
  @Access(READ)
  @ApiOkResponse({ type: JobPageView })
  list(@Me() me: Person, @Query() query: JobListQuery): Promise<JobPageView> {
    return this.queries.list(me, query);
  }

  @Get(':id')
  @Access(READ)
  @ApiOkResponse({ type: JobView })
  one(@Me() me: Person, @Id() id: string): Promise<JobView> {
    return this.queries.one(me, id);
  }

  @Get(':id/rows')
  @Access(READ)
  @ApiOkResponse({ type: JobRowPageView })
  rows(@Me() me: Person, @Id() id: string, @Query() query: JobRowsQuery): Promise<JobRowPageView> {
    return this.queries.rows(me, id, query);
  }

  /** What is done stays done; what has not begun is left. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'region.read', limit: 'write' })
  @ApiOkResponse({ type: JobStartedView })
  cancel(@Me() me: Person, @Id() id: string): Promise<JobStartedView> {
    return this.uow.run((tx) => this.jobs.cancel(tx, me, id));
  }

  @Get(':id/file')
  @Access({ door: 'admin', permission: 'region.read', limit: 'heavy' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Me() me: Person, @Id() id: string): Promise<StreamableFile> {
    const { name, mime, bytes } = await this.queries.file(me, id);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(bytes, { type: mime, disposition, length: bytes.length });
  }
}
