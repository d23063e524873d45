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

  /** Signs in as one of the list. A new visitor goes the whole way through the WeChat client and its stand-in. */
  async signIn(key: string): Promise<SessionView> {
    this.refuseOutsideDemo();
    if (key === NEW_CITIZEN) return this.wechat.signIn(`demo-visitor-${newToken(12)}`, 'citizen', '演示群众');
    const row = found(
      await this.reads.one<Row>(
        'SELECT demo_key, door, label, description, account_id FROM demo_identity WHERE demo_key = ?',
        [key],
      ),
    );
    const account = found(await this.accounts.byId(row.account_id ?? ''));
    return this.uow.run((tx) => this.sessions.open(tx, account, row.door));
  }

  private refuseOutsideDemo(): void {
    if (!this.config.demo) throw new AppError('demo_off');
  }
}
