/** Says who may read the history of a deputy or a group: whoever may open it in the console. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HistorySubjects } from '../../common/audit/history-subjects.js';
import { DeputiesRepository } from './deputies.repository.js';
import { DeputyGroupsQueries } from './deputy-groups.queries.js';

@Injectable()
export class RegistryHistory implements OnModuleInit {
  constructor(
    private readonly subjects: HistorySubjects,
    private readonly deputies: DeputiesRepository,
    private readonly groups: DeputyGroupsQueries,
  ) {}

  onModuleInit(): void {
    const permission = 'deputy.manage';
    const { subjects, deputies, groups } = this;
    subjects.register({ type: 'deputy', permission, check: (me, id) => deputies.inScope(me, id) });
    subjects.register({ type: 'deputy_group', permission, check: (me, id) => groups.inScope(me, id) });
  }
}
