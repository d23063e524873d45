/** Sees to it that no region loses its last administrator: somebody must be left who can let the others in. */
import { Injectable } from '@nestjs/common';
import { places } from '../../common/database/sql.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { pathsUpTo } from '../regions/regions.repository.js';
import type { GrantRow } from './accounts.repository.js';
import { ADMIN_ROLES } from './totp-rules.js';

@Injectable()
export class Administrators {
  /**
   * Asked before these roles stop working.
   * @throws AppError `last_administrator` when a region that one of them manages would be managed by nobody.
   */
  async mayLose(tx: Tx, lost: readonly GrantRow[]): Promise<void> {
    for (const { scope_path } of lost.filter(({ role }) => ADMIN_ROLES.includes(role))) {
      const above = pathsUpTo(scope_path ?? '');
      if (above.length === 0) continue;
      const over = (grant: string) =>
        `${grant}role IN (${places(ADMIN_ROLES.length)}) AND ${grant}scope_path IN (${places(above.length)})`;
      const values = [...ADMIN_ROLES, ...above];
      // The write takes the rows' locks, so that two administrators cannot remove each other in the same moment.
      await tx.write(`UPDATE role_grant SET created_at = created_at WHERE ${over('')}`, values);
      const left = await tx.one<{ n: number }>(
        `SELECT COUNT(*) AS n FROM role_grant g JOIN account a ON a.id = g.account_id AND a.status = 'active'
         WHERE ${over('g.')} AND g.id NOT IN (${places(lost.length)})`,
        [...values, ...lost.map(({ id }) => id)],
      );
      if (Number(left?.n ?? 0) === 0) throw new AppError('last_administrator');
    }
  }
}
