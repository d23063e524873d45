/** A staff member's own long jobs: list, one, its rows, cancel, fetch the file. */
import {
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../access/access.decorator.js';
import type { Person } from '../access/person.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { BINARY, download } from '../http/download.js';
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
import { OnceFiles } from './once-files.js';

const READ = { door: 'admin', permission: 'region.read', limit: 'read' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin/jobs')
export class JobsAdminController {
  constructor(
    private readonly queries: JobsQueries,
    private readonly jobs: Jobs,
    private readonly once: OnceFiles,
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
  async cancel(@Me() me: Person, @Id() id: string): Promise<JobStartedView> {
    const halted = await this.jobs.halt(me, id);
    return this.uow.run((tx) => this.jobs.cancel(tx, me, id, halted));
  }

  @Get(':id/file')
  @Access({ door: 'admin', permission: 'region.read', limit: 'heavy' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(BINARY)
  async file(@Me() me: Person, @Id() id: string): Promise<StreamableFile> {
    const { name, mime, stream, length } = await this.queries.file(me, id);
    return download(stream, mime, name, length);
  }

  /** A file that is handed out once. Without a key: its answer would be stored. */
  @Post(':id/file')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'region.read', limit: 'heavy', idempotencyKey: false })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(BINARY)
  async take(@Me() me: Person, @Id() id: string): Promise<StreamableFile> {
    const { name, mime, bytes } = await this.once.take(me, id);
    return download(bytes, mime, name);
  }
}
