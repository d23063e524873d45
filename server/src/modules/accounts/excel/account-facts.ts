/** Reads from the database what an import of accounts is compared with. */
import { ROLE_SPECS, type ScopeKind } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Sql } from '../../../common/database/sql.js';
import { AccountsRepository } from '../accounts.repository.js';
import { ScopePlaces } from '../scope-places.js';
import type { AccountFacts } from './plan-accounts.js';
import type { SheetAccount } from './read-accounts.js';

@Injectable()
export class AccountFactsReader {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly places: ScopePlaces,
  ) {}

  async read(sql: Sql, me: Person, sheet: readonly SheetAccount[]): Promise<AccountFacts> {
    const known = await this.accounts.byLoginNames(
      sheet.map(({ loginName }) => loginName),
      sql,
    );
    const grants = await this.accounts.grantsOfMany(
      known.map(({ id }) => id),
      sql,
    );
    const paths = me.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    const places = new Map<ScopeKind, Awaited<ReturnType<ScopePlaces['named']>>>();
    const roles = sheet.flatMap((account) => account.roles);
    for (const kind of this.places.kinds) {
      const words = roles.filter(({ role }) => ROLE_SPECS[role].scope === kind).map(({ place }) => place);
      places.set(kind, await this.places.named(sql, kind, [...new Set(words)], paths));
    }
    return {
      known: new Map(
        known.map((account) => [
          account.login_name ?? '',
          { account, grants: grants.filter(({ account_id }) => account_id === account.id) },
        ]),
      ),
      places,
    };
  }
}
