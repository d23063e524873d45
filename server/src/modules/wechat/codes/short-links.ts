/** Gives the link of an entry code that opens the mini-program from a text message: asked of WeChat once, kept until it runs out, gone with its code. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../../common/config/config.js';
import { Reads } from '../../../common/database/connections.js';
import type { Sql } from '../../../common/database/sql.js';
import { apiTime, dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Consumers } from '../../../common/events/consumers.js';
import { Clock } from '../../../common/time/clock.js';
import type { CodeTargetKind } from '../../codes/code.policy.js';
import { CODE_REVOKED } from '../../codes/codes.events.js';
import { CodesRepository } from '../../codes/codes.repository.js';
import { LINK_DAYS, WechatClient } from '../wechat.client.js';
import { WechatError } from '../wechat.error.js';
import type { ShortLinkView } from './wechat-codes.dto.js';
import { LANDING_PAGE, sceneOf } from './wechat-codes.js';

const DAY_MS = 86_400_000;
/** A link that ends within a day is made anew: whoever gets it today may open it tomorrow. */
const LEAST_MS = DAY_MS;

interface Row {
  readonly code: string;
  readonly url: string;
  readonly expires_at: string;
}

@Injectable()
export class ShortLinks implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly codes: CodesRepository,
    private readonly wechat: WechatClient,
    private readonly consumers: Consumers,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'wechat.links',
      types: [CODE_REVOKED],
      handle: async (tx, { payload }) => {
        await tx.write('DELETE FROM wechat_link WHERE code = ?', [String(payload.code)]);
      },
    });
  }

  /** The caller has seen that the code lives. @throws AppError `wechat_link_unavailable`, `code_not_live` when it was revoked meanwhile. */
  async of(kind: CodeTargetKind, code: string): Promise<ShortLinkView> {
    const kept = await this.kept(code, this.reads);
    if (kept) return view(kept);
    const now = this.clock.now();
    const url = await this.wechat.urlLink(LANDING_PAGE, sceneOf(kind, code)).catch((error: unknown) => {
      if (!(error instanceof WechatError)) throw error;
      throw new AppError('wechat_link_unavailable', { values: { reason: error.text }, cause: error });
    });
    return this.uow.run(async (tx) => {
      // The code's row is held until the link is kept, so that two who ask at once get the same.
      await tx.write('UPDATE entry_code SET code = code WHERE code = ?', [code]);
      const row = await this.codes.resolve(code, tx);
      if (row?.revoked_at !== null) throw new AppError('code_not_live');
      const other = await this.kept(code, tx);
      if (other) return view(other);
      const made = { code, url, expires_at: dbTime(new Date(now.getTime() + LINK_DAYS * DAY_MS)) };
      const { WECHAT_VERSION: version } = this.config.env;
      await tx.write('DELETE FROM wechat_link WHERE code = ? AND version = ?', [code, version]);
      await tx.write(
        'INSERT INTO wechat_link (code, version, url, made_at, expires_at) VALUES (?, ?, ?, ?, ?)',
        [code, version, url, dbTime(now), made.expires_at],
      );
      tx.audit({
        ...{ action: 'code.short_link', subjectType: row.target_kind, subjectId: row.target_id },
        detail: { code },
      });
      return view(made);
    });
  }

  private async kept(code: string, sql: Sql): Promise<Row | null> {
    const least = dbTime(new Date(this.clock.now().getTime() + LEAST_MS));
    const rows = await sql.rows<Row>(
      'SELECT code, url, expires_at FROM wechat_link WHERE code = ? AND version = ? AND expires_at > ?',
      [code, this.config.env.WECHAT_VERSION, least],
    );
    // Letter by letter, whatever the collation.
    return rows.find((row) => row.code === code) ?? null;
  }
}

function view({ url, expires_at }: Row): ShortLinkView {
  return { url, expiresAt: apiTime(expires_at) };
}
