/** The identities that the demo's web page offers to sign in as. The demo county fills the list; nothing else does. */

import type { Door } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { Reads } from '../../common/database/connections.js';
import { newToken } from '../../common/database/ids.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { AppError, found } from '../../common/errors/app-error.js';
import type { DemoIdentityView, SessionView } from './accounts.dto.js';
import { AccountsRepository } from './accounts.repository.js';
import { SignInWechat } from './commands/sign-in-wechat.js';
import { Sessions } from './sessions.js';

interface Row {
  demo_key: string;
  door: Door;
  label: string;
  description: string;
  account_id: string | null;
}
export const NEW_CITIZEN = 'citizen-new';

@Injectable()
export class DemoIdentities {
  constructor(
    private readonly config: Config,
    private readonly reads: Reads,
    private readonly accounts: AccountsRepository,
    private readonly wechat: SignInWechat,
    private readonly sessions: Sessions,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws AppError `demo_off` outside demo mode. */
  async list(): Promise<DemoIdentityView[]> {
    this.refuseOutsideDemo();
    const rows = await this.reads.rows<Row>(
      'SELECT demo_key, door, label, description, account_id FROM demo_identity ORDER BY position',
    );
    return rows.map((row) => ({
      key: row.demo_key,
      door: row.door,
      label: row.label,
      description: row.description,
    }));
  }

  /**
   * Signs in as one of the list, or as any deputy by `deputy:ID`. WeChat people go the whole way through the WeChat
   * client and its stand-in; staff get a session without their password.
   */
  async signIn(key: string): Promise<SessionView> {
    this.refuseOutsideDemo();
    if (key === NEW_CITIZEN) return this.wechat.signIn(`demo-visitor-${newToken(12)}`, 'citizen', '演示群众');
    const { account_id, door } = found(await this.chosen(key));
    const account = found(
      await this.reads.one<{ openid: string | null }>('SELECT openid FROM account WHERE id = ?', [
        account_id,
      ]),
    );
    if (account.openid) return this.wechat.signIn(`demo-${account.openid}.${newToken(12)}`, door);
    // A visitor has had this person's data erased: the next one begins with an account of their own.
    if (door === 'citizen') return this.signIn(NEW_CITIZEN);
    const staff = found(await this.accounts.byId(account_id ?? ''));
    return this.uow.run((tx) => this.sessions.open(tx, staff, door));
  }

  private chosen(key: string): Promise<Pick<Row, 'account_id' | 'door'> | null> {
    if (key.startsWith('deputy:')) {
      return this.reads.one(
        "SELECT account_id, 'deputy' AS door FROM role_grant WHERE role = 'deputy' AND scope_kind = 'deputy' AND scope_id = ? LIMIT 1",
        [key.slice('deputy:'.length)],
      );
    }
    return this.reads.one('SELECT account_id, door FROM demo_identity WHERE demo_key = ?', [key]);
  }

  private refuseOutsideDemo(): void {
    if (!this.config.demo) throw new AppError('demo_off');
  }
}
