/** Says who may read the history of a station: whoever may open the station itself. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HistorySubjects } from '../../common/audit/history-subjects.js';
import { StationsRepository } from './stations.repository.js';

@Injectable()
export class StationHistory implements OnModuleInit {
  constructor(
    private readonly subjects: HistorySubjects,
    private readonly stations: StationsRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: 'station',
      permission: 'region.read',
      check: (me, id) => this.stations.inScope(me, id),
    });
  }
}
