/** Today's counts: each is counted by its own index up to a thousand and no further, so that half a million open messages cost no more than a thousand. */
import { beijingDate, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import {
  MESSAGE_STATE_SPECS,
  MESSAGE_STATES,
  type MessageState,
} from '@liaison/shared/messages/message.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { DatabaseConnections, Reads } from '../../common/database/connections.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { RecentCounts } from '../../common/events/recent-counts.js';
import { Clock } from '../../common/time/clock.js';
import { areaOf, dueCondition, heldBy, scopeCondition } from './admin-scope.js';
import { COUNTED, type Counted, type DeskView } from './desk.views.js';

/** Nobody works through a thousand at once; the list behind the number has them all. */
const MOST = 999;
const statesOf = (wanted: (state: MessageState) => boolean) =>
  `m.state IN (${MESSAGE_STATES.filter(wanted)
    .map((state) => `'${state}'`)
    .join(', ')})`;
/** Named one by one, so that an index that begins with the state serves. */
const OPEN = statesOf((state) => MESSAGE_STATE_SPECS[state].type !== 'done');
/** The open states in which its holder has something to do. */
const TO_DO = statesOf(
  (state) => MESSAGE_STATE_SPECS[state].type !== 'done' && state !== 'answered' && state !== 'screening',
);

const MINE = COUNTED.filter((name) => name.startsWith('mine'));
const SHARED = COUNTED.filter((name) => !MINE.includes(name));

interface Part {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  /** The index that holds all of the question. */
  readonly by: keyof Indexes;
}
interface Indexes {
  readonly due: string;
  readonly state: string;
  readonly at: string;
  readonly office: string;
  readonly holder: string;
  readonly holderDue: string;
}
const HOLDER = { holder: 'ix_message_holder', holderDue: 'ix_message_holder_due' };
const STATION: Indexes = {
  ...{ due: 'ix_message_station_state', state: 'ix_message_station_state', at: 'ix_message_station' },
  ...{ office: 'ix_message_station_state', ...HOLDER },
};
const ofArea = (area: string): Indexes => ({
  ...{ due: `ix_message_${area}_path_due`, state: `ix_message_${area}_path_state` },
  ...{ at: `ix_message_${area}_path_at`, office: `ix_message_${area}_office`, ...HOLDER },
});

@Injectable()
export class DeskCounts {
  constructor(
    private readonly reads: Reads,
    private readonly connections: DatabaseConnections,
    private readonly recent: RecentCounts,
    private readonly clock: Clock,
  ) {}

  /** What is open in the person's scope; what is the same for all who share it is kept for some seconds. */
  async of(person: Person): Promise<DeskView> {
    const at = this.clock.now();
    const date = beijingDate(at);
    const parts = this.parts(person, dbTime(at), dbTime(startOfBeijingDate(date)));
    const indexes = this.connections.mysql ? indexesFor(person) : null;
    const [mine, shared] = await Promise.all([
      this.count(MINE, parts, indexes),
      this.recent.of(`desk ${date} ${JSON.stringify(person.scopes)}`, () =>
        this.count(SHARED, parts, indexes),
      ),
    ]);
    const seen = { ...mine, ...shared } as Record<Counted, number>;
    const numbers = Object.fromEntries(COUNTED.map((name) => [name, Math.min(seen[name], MOST)]));
    const over = COUNTED.filter((name) => seen[name] > MOST);
    return { ...(numbers as Record<Counted, number>), over, date };
  }

  private async count(
    names: readonly Counted[],
    parts: Record<Counted, Part>,
    indexes: Indexes | null,
  ): Promise<Partial<Record<Counted, number>>> {
    const counts = names.map((name) => {
      const { sql, by } = parts[name];
      const hint = indexes ? `FORCE INDEX (${indexes[by]})` : '';
      // Left alone, MariaDB begins with the region's messages that have no deadline at all.
      const order = by === 'due' || by === 'holderDue' ? 'ORDER BY m.due_at' : '';
      return `(SELECT COUNT(*) FROM (SELECT 1 FROM message m ${hint} WHERE ${sql} ${order} LIMIT ${MOST + 1}) c) AS ${name}`;
    });
    const row = await this.reads.one<Record<Counted, number | string>>(
      `SELECT ${counts.join(', ')}`,
      names.flatMap((name) => parts[name].values),
    );
    return Object.fromEntries(names.map((name) => [name, Number(row?.[name] ?? 0)]));
  }

  private parts(person: Person, now: string, today: string): Record<Counted, Part> {
    const scope = scopeCondition(person);
    const mine = heldBy(person);
    const of = (by: Part['by'], sql: string, ...values: SqlValue[]): Part => ({
      ...{ by, sql: `${scope.where.join(' AND ')} AND ${sql}`, values: [...scope.values, ...values] },
    });
    const own = (by: Part['by'], { sql, values }: Omit<Part, 'by'>): Part =>
      of(by, `${mine.sql} AND ${TO_DO} AND ${sql}`, ...mine.values, ...values);
    const [overdue, soon] = [dueCondition('overdue', now), dueCondition('soon', now)];
    return {
      mine: own('holder', { sql: '1 = 1', values: [] }),
      mineOverdue: own('holderDue', overdue),
      mineSoon: own('holderDue', soon),
      overdue: of('due', `${overdue.sql} AND ${OPEN}`, ...overdue.values),
      soon: of('due', `${soon.sql} AND ${OPEN}`, ...soon.values),
      today: of('at', `m.submitted_at >= ? AND ${OPEN}`, today),
      waiting: of('state', "m.state = 'waiting'"),
      screening: of('state', "m.state = 'screening'"),
      handedUp: of('office', "m.holder_kind = 'office' AND m.state IN ('handed_up', 'accepted')"),
    };
  }
}

/** Only what lies in one place can be named: a town, a county, a station. */
function indexesFor(person: Person): Indexes | null {
  const [scope, ...others] = person.scopes;
  if (!scope || others.length > 0) return null;
  if (scope.kind !== 'region') return STATION;
  const area = areaOf(scope.path);
  return area === null || area === 'city' ? null : ofArea(area);
}
