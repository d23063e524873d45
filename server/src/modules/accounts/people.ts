/** Finds the person behind a session, remembered for two seconds so that a page of ten requests asks the database once. */

import { type Door, ROLE_SPECS } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { type Person, PersonSource, type Scope } from '../../common/access/person.js';
import { fromDbTime } from '../../common/database/times.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { type AccountRow, AccountsRepository, type GrantRow } from './accounts.repository.js';
import { SessionUse } from './session-use.js';
import { TotpRules } from './totp-rules.js';

const KEEP_MS = 2_000;
const MOST = 10_000;

/** The doors an account may come in by. */
export function doorsOf(account: Pick<AccountRow, 'kind'>, grants: readonly GrantRow[]): Door[] {
  const doors = new Set<Door>(account.kind === 'wechat' ? ['citizen'] : []);
  for (const grant of grants) doors.add(ROLE_SPECS[grant.role].door);
  return [...doors];
}

/** A person at one door: only the roles of that door count. */
export function personAt(
  account: AccountRow,
  grants: readonly GrantRow[],
  sessionId: string,
  door: Door,
): Person {
  const here = grants.filter((grant) => ROLE_SPECS[grant.role].door === door);
  const scopes = here.flatMap((grant): Scope[] => {
    const { permissions } = ROLE_SPECS[grant.role];
    if (grant.scope_kind === 'station') return [{ kind: 'station', id: grant.scope_id, permissions }];
    if (grant.scope_kind === 'region' && grant.scope_path)
      return [{ kind: 'region', code: grant.scope_id, path: grant.scope_path, permissions }];
    return [];
  });
  return {
    accountId: account.id,
    sessionId,
    door,
    displayName: account.display_name,
    roles: here.map((grant) => grant.role),
    permissions: [...new Set(here.flatMap((grant) => ROLE_SPECS[grant.role].permissions))],
    scopes,
    deputyId: here.find((grant) => grant.role === 'deputy')?.scope_id ?? null,
    unitIds: here.flatMap((grant) => (grant.scope_kind === 'unit' ? [grant.scope_id] : [])),
  };
}

@Injectable()
export class People extends PersonSource {
  private readonly kept = new Map<string, { person: Person; until: number }>();

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
    private readonly use: SessionUse,
    private readonly rules: TotpRules,
  ) {
    super();
  }

  override async load(sessionId: string, door: Door): Promise<Person> {
    const kept = this.kept.get(sessionId);
    if (kept && kept.until > Date.now() && kept.person.door === door) return kept.person;
    const session = await this.accounts.session(sessionId);
    if (!session || session.revoked_at || session.door !== door) throw new AppError('session_revoked');
    if (fromDbTime(session.expires_at) < this.clock.now()) throw new AppError('session_revoked');
    const account = await this.accounts.byId(session.account_id);
    if (account?.status !== 'active') throw new AppError('account_disabled');
    this.use.refuseIdle(session, account);
    const grants = await this.accounts.grantsOf(account.id);
    const restricted = await this.rules.restriction(account, grants);
    const person = { ...(await this.at(account, grants, sessionId, door)), restricted };
    await this.use.note(session, account);
    if (this.kept.size > MOST) this.kept.clear();
    this.kept.set(sessionId, { person, until: Date.now() + KEEP_MS });
    return person;
  }

  override async byAccount(accountId: string, door: Door, sessionId = ''): Promise<Person> {
    const account = await this.accounts.byId(accountId);
    if (account?.status !== 'active') throw new AppError('account_disabled');
    return this.at(account, await this.accounts.grantsOf(account.id), sessionId, door);
  }

  private at(
    account: AccountRow,
    grants: readonly GrantRow[],
    sessionId: string,
    door: Door,
  ): Promise<Person> {
    if (!doorsOf(account, grants).includes(door)) throw new AppError('wrong_door');
    return this.named(personAt(account, grants, sessionId, door));
  }

  /** A deputy acts under the deputy's name, not under a WeChat nickname. */
  private async named(person: Person): Promise<Person> {
    const name = person.deputyId === null ? null : await this.accounts.deputyName(person.deputyId);
    return name === null ? person : { ...person, displayName: name };
  }

  /** Forgets an account at once in this process; others forget within two seconds. */
  forget(accountId: string): void {
    for (const [id, { person }] of this.kept) if (person.accountId === accountId) this.kept.delete(id);
  }
}
