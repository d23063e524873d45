/** Counts the figures anew on a bare connection, without the rest of the server: for the start and for the command. */

import { DatabaseConnections, Reads } from '../../../common/database/connections.js';
import { type Connections } from '../../../common/database/data-source.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { OutboxSignal } from '../../../common/events/outbox-signal.js';
import { Clock } from '../../../common/time/clock.js';
import { WorkDays } from '../../regions/work-days.js';
import { Counting } from './counting.js';
import { FiguresRebuild } from './figures-rebuild.js';

export function figuresRebuild(connections: Connections): FiguresRebuild {
  const database = new DatabaseConnections(connections.writer, connections.reader);
  const clock = new Clock();
  const reads = new Reads(database);
  const uow = new UnitOfWork(database, clock, new OutboxSignal());
  return new FiguresRebuild(reads, uow, new Counting(new WorkDays(reads), clock), clock);
}
