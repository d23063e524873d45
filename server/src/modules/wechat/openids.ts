/** By which name WeChat knows an account. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';

@Injectable()
export class Openids {
  constructor(private readonly reads: Reads) {}

  /** Null for who never signed in through WeChat. */
  async of(accountId: string): Promise<string | null> {
    const row = await this.reads.one<{ openid: string | null }>('SELECT openid FROM account WHERE id = ?', [
      accountId,
    ]);
    return row?.openid ?? null;
  }
}
