/** Wires the ground floor — configuration, database, clock, events, access — for every module of the domain. */
import { type DynamicModule, Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { DeclaredRoutes } from './access/declared-routes.js';
import { Limiter } from './access/limiter.js';
import { HistorySubjects } from './audit/history-subjects.js';
import { Config } from './config/config.js';
import { DatabaseConnections, Reads } from './database/connections.js';
import { type Connections, disconnect } from './database/data-source.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { ProblemFilter } from './errors/problem.filter.js';
import { Consumers } from './events/consumers.js';
import { OutboxDispatcher } from './events/outbox.dispatcher.js';
import { OutboxSignal } from './events/outbox-signal.js';
import { RecentCounts } from './events/recent-counts.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { SharedCache } from './http/shared-cache.js';
import { ClearJobs } from './jobs/clear-jobs.js';
import { FileJobs } from './jobs/file-jobs.js';
import { JobClaims } from './jobs/job-claims.js';
import { JobProgress } from './jobs/job-progress.js';
import { JobRunner } from './jobs/job-runner.js';
import { Jobs } from './jobs/jobs.js';
import { JobsQueries } from './jobs/jobs.queries.js';
import { OnceFiles } from './jobs/once-files.js';
import { SheetImports } from './jobs/sheet-imports.js';
import { Leases } from './leases/leases.js';
import { Scheduler } from './leases/scheduler.js';
import { Sealer } from './sealing/sealer.js';
import { Search } from './search/search.js';
import { Similar } from './search/similar.js';
import { WordLists } from './search/word-lists.js';
import { WordShares } from './search/word-shares.js';
import { chooseStorage } from './storage/choose-storage.js';
import { Storage } from './storage/storage.js';
import { Clock } from './time/clock.js';

/** Closes the database last: Nest calls this hook after the server has finished what it accepted. */
@Injectable()
class DatabaseCloser implements OnApplicationShutdown {
  constructor(private readonly connections: DatabaseConnections) {}

  async onApplicationShutdown(): Promise<void> {
    await disconnect(this.connections);
  }
}

const SERVICES = [
  Reads,
  UnitOfWork,
  Clock,
  OutboxSignal,
  RecentCounts,
  OutboxDispatcher,
  Consumers,
  Leases,
  Scheduler,
  Limiter,
  DeclaredRoutes,
  WordShares,
  Search,
  Similar,
  WordLists,
  Sealer,
  SharedCache,
  Jobs,
  JobClaims,
  JobProgress,
  JobRunner,
  OnceFiles,
  FileJobs,
  SheetImports,
  JobsQueries,
  ClearJobs,
  HistorySubjects,
];

@Global()
@Module({})
export class CommonModule {
  static with(config: Config, connections: Connections): DynamicModule {
    return {
      module: CommonModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Config, useValue: config },
        {
          provide: DatabaseConnections,
          useValue: new DatabaseConnections(connections.writer, connections.reader),
        },
        { provide: Storage, inject: [Config], useFactory: chooseStorage },
        ...SERVICES,
        DatabaseCloser,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
      exports: [Config, DatabaseConnections, Storage, ...SERVICES],
    };
  }
}
