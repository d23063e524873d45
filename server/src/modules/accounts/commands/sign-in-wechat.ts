/** Signs a WeChat user in: the code becomes an openid, the openid an account (made at first sight). */

import type { Door } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import type { Tx } from '../../../common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { WechatClient } from '../../wechat/wechat.client.js';
import { Account } from '../account.entity.js';
import type { SessionView } from '../accounts.dto.js';
import { type AccountRow, AccountsRepository } from '../accounts.repository.js';
import { Sessions } from '../sessions.js';

@Injectable()
export class SignInWechat {
  constructor(
    private readonly wechat: WechatClient,
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `wechat_code_invalid`, `unavailable`, `wrong_door`, `account_disabled`. */
  async signIn(code: string, door: Door, nickname = '微信用户'): Promise<SessionView> {
    const { openid, unionid } = await this.wechat.codeToSession(code);
    return this.uow.run(async (tx) =>
      this.sessions.open(tx, await this.account(tx, openid, unionid, nickname), door),
    );
  }

  /** The account behind an openid; two first sign-ins at once make one. */
  async account(tx: Tx, openid: string, unionid: string | null, nickname: string): Promise<AccountRow> {
    const known = await this.accounts.byOpenid(openid, tx);
    if (known) return known;
    try {
      await tx.insert(Account, {
        id: newId(),
        kind: 'wechat',
        openid,
        unionid,
        displayName: nickname,
        status: 'active',
        failedCount: 0,
        createdAt: this.clock.now(),
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    return found(await this.accounts.byOpenid(openid, tx));
  }
}
