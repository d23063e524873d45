/** Says who may read the history of a unit: whoever may open it in the console. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HistorySubjects } from '../../common/audit/history-subjects.js';
import { UnitsRepository } from './units.repository.js';

@Injectable()
export class UnitHistory implements OnModuleInit {
  constructor(
    private readonly subjects: HistorySubjects,
    private readonly units: UnitsRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: 'unit',
      permission: 'suggestion.read',
      check: (me, id) => this.units.inScope(me, id),
    });
  }
}
