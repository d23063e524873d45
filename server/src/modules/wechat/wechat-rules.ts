/** What the installation does with a text or a picture that WeChat calls risky: refuses it, or has a person look. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { Clock } from '../../common/time/clock.js';

export const RISKY_RULES = ['hold', 'reject'] as const;
export type RiskyRule = (typeof RISKY_RULES)[number];
const TEXT: Readonly<Record<RiskyRule, string>> = { hold: '交人工审核', reject: '直接拒收' };

@Injectable()
export class WechatRules {
  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A person looks unless the office has said otherwise: a machine alone refuses nobody. */
  async risky(sql: Sql = this.reads): Promise<RiskyRule> {
    const row = await sql.one<{ value: string }>("SELECT value FROM wechat_rule WHERE name = 'risky'");
    return row?.value === 'reject' ? 'reject' : 'hold';
  }

  /** Holds for what is checked from now on. */
  set(risky: RiskyRule): Promise<{ risky: RiskyRule }> {
    return this.uow.run(async (tx) => {
      const before = await this.risky(tx);
      const values = [risky, dbTime(this.clock.now())];
      const changed = await tx.write(
        "UPDATE wechat_rule SET value = ?, updated_at = ? WHERE name = 'risky'",
        values,
      );
      if (changed === 0)
        await tx.write("INSERT INTO wechat_rule (value, updated_at, name) VALUES (?, ?, 'risky')", values);
      const detail = { was: TEXT[before], now: TEXT[risky] };
      tx.audit({ action: 'wechat_rule.set', subjectType: 'wechat_rule', subjectId: 'risky', detail });
      return { risky };
    });
  }
}
