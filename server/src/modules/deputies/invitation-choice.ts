/** Chooses whom a sheet of invitations is for: active deputies of a selection without WeChat, and without an invitation that waits. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { places, type Sql } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { Clock } from '../../common/time/clock.js';
import { DeputiesRepository } from './deputies.repository.js';
import type { DeputyRow } from './deputy.rows.js';
import { DeputyManagementQueries } from './deputy-management.queries.js';
import type { InvitationCountView, InvitationSheetInput } from './invitations.dto.js';

/** On one sheet: more are left for the next. */
const MOST = 1_000;

@Injectable()
export class InvitationChoice {
  constructor(
    private readonly deputies: DeputiesRepository,
    private readonly queries: DeputyManagementQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `bad_input` for a region out of scope */
  async of(
    sql: Sql,
    me: Person,
    { renew, ...query }: InvitationSheetInput,
  ): Promise<{ chosen: readonly DeputyRow[]; counts: InvitationCountView }> {
    const where = await this.queries.selection(me, { ...query, status: 'active', bound: false });
    const all = await this.deputies.all(where, sql);
    const open = renew ? new Set<string>() : await this.invited(all, sql);
    const due = all.filter(({ id }) => !open.has(id));
    const left = Math.max(0, due.length - MOST);
    return { chosen: due.slice(0, MOST), counts: { due: due.length, skipped: open.size, left } };
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
