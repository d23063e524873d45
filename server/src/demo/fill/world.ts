/** What the demo's steps share: database ids behind the content's keys, and the persons who act. */

import type { Door } from '@liaison/shared/access/access.types';
import type { INestApplicationContext } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Config } from '../../common/config/config.js';
import { DatabaseConnections } from '../../common/database/connections.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { requestContext } from '../../common/http/request-context.js';
import { Clock } from '../../common/time/clock.js';
import { AccountsRepository } from '../../modules/accounts/accounts.repository.js';
import { personAt } from '../../modules/accounts/people.js';
import type { DemoCounty } from '../content/county.js';
import type { DemoPeople } from '../content/people.js';
import type { DemoUnit } from '../content/suggestions/units.js';

export const SEED = 20260101;
/** Password of every staff account of the demo; printed at the start, useless anywhere else. */
export const DEMO_PASSWORD = 'Qinghe-demo-2026';

/** Tells the person at the console how far a step is; `done` of `total`. */
export type Tell = (step: string, done: number, total: number) => void;

export class World {
  readonly stations = new Map<string, string>();
  readonly deputies = new Map<string, string>();
  readonly units = new Map<string, string>();
  /** Account ids by `cz-…`, `dp-…`, `keeper:st-…`, `office:of-…`, `un-…`. */
  readonly accounts = new Map<string, string>();
  /** Message ids by `ms-…`, suggestion ids by `sg-…`, as they come into being. */
  readonly messages = new Map<string, string>();
  readonly suggestions = new Map<string, string>();
  readonly regionPaths = new Map<string, string>();
  readonly uow: UnitOfWork;
  readonly clock: Clock;
  readonly config: Config;
  readonly connections: DatabaseConnections;
  private readonly persons = new Map<string, Person>();

  constructor(
    readonly app: INestApplicationContext,
    readonly county: DemoCounty,
    readonly people: DemoPeople,
    readonly offices: readonly DemoUnit[],
    readonly end: Date,
    readonly tell: Tell,
  ) {
    this.uow = this.get(UnitOfWork);
    this.clock = this.get(Clock);
    this.config = this.get(Config);
    this.connections = this.get(DatabaseConnections);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type as never, { strict: false });
  }

  /** @throws Error when the content names what was not filled in. */
  id(map: ReadonlyMap<string, string>, key: string): string {
    const id = map.get(key);
    if (!id) throw new Error(`the demo county has no ${key}`);
    return id;
  }

  /** Someone of the demo at a door, read once from the database with the roles that were granted. */
  async person(key: string, door: Door): Promise<Person> {
    const known = this.persons.get(`${door} ${key}`);
    if (known) return known;
    const accounts = this.get(AccountsRepository);
    const account = await accounts.byId(this.id(this.accounts, key));
    if (!account) throw new Error(`the demo county has no account ${key}`);
    const person = personAt(account, await accounts.grantsOf(account.id), 'demo', door);
    const deputyName = person.deputyId === null ? null : await accounts.deputyName(person.deputyId);
    const named = { ...person, displayName: deputyName ?? person.displayName };
    this.persons.set(`${door} ${key}`, named);
    return named;
  }
}

/** Runs a command so that the audit trail names who acted, as in a request. */
export function as<T>(person: Person, work: () => Promise<T>): Promise<T> {
  return requestContext.run({ requestId: 'demo', address: '127.0.0.1', person, idempotency: null }, work);
}

/** Cuts a list into pieces, so that one insert statement stays small. */
export function pieces<T>(rows: readonly T[], size = 200): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
