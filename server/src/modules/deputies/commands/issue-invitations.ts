/** Makes invitations for many deputies who have not bound WeChat yet, to be printed on one sheet and handed out. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { places, type Sql } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Clock } from '../../../common/time/clock.js';
import { DeputiesRepository } from '../deputies.repository.js';
import type { DeputyRow } from '../deputy.rows.js';
import { DeputyManagementQueries } from '../deputy-management.queries.js';
import type { InvitationSheetInput, InvitationSheetView } from '../invitations.dto.js';
import { IssueInvitation } from './issue-invitation.js';

/** On one sheet: more are left for the next. */
const MOST = 200;

@Injectable()
export class IssueInvitations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly deputies: DeputiesRepository,
    private readonly queries: DeputyManagementQueries,
    private readonly issuing: IssueInvitation,
    private readonly clock: Clock,
  ) {}

  /** The answer holds the tokens and is kept nowhere. @throws AppError `bad_input` for a region out of scope */
  async issue(me: Person, input: InvitationSheetInput): Promise<InvitationSheetView> {
    const { dryRun, renew, ...query } = input;
    const where = await this.queries.selection(me, { ...query, status: 'active', bound: false });
    const choose = async (sql: Sql) => {
      const all = await this.deputies.all(where, sql);
      const open = renew ? new Set<string>() : await this.invited(all, sql);
      const due = all.filter(({ id }) => !open.has(id));
      return { due, counts: { due: due.length, skipped: open.size, left: Math.max(0, due.length - MOST) } };
    };
    if (dryRun) return { ...(await choose(this.reads)).counts, items: [] };
    return this.uow.run(async (tx) => {
      const { due, counts } = await choose(tx);
      const items = [];
      for (const deputy of due.slice(0, MOST)) items.push(await this.issuing.write(tx, me, deputy));
      return { ...counts, items };
    });
  }

  /** Those who have an invitation that still waits. */
  private async invited(all: readonly DeputyRow[], sql: Sql): Promise<Set<string>> {
    const found = new Set<string>();
    for (let at = 0; at < all.length; at += 500) {
      const ids = all.slice(at, at + 500).map(({ id }) => id);
      const rows = await sql.rows<{ deputy_id: string }>(
        `SELECT DISTINCT deputy_id FROM invitation WHERE used_at IS NULL AND revoked_at IS NULL AND expires_at > ?
           AND deputy_id IN (${places(ids.length)})`,
        [dbTime(this.clock.now()), ...ids],
      );
      for (const row of rows) found.add(row.deputy_id);
    }
    return found;
  }
}
