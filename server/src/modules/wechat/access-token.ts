/** Holds the one access token of the mini-program: sealed in the database, renewed by one caller at a time in all processes. */
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { Reads } from '../../common/database/connections.js';
import { dbTime, fromDbTime } from '../../common/database/times.js';
import { isDuplicate, UnitOfWork } from '../../common/database/unit-of-work.js';
import { requestContext } from '../../common/http/request-context.js';
import { Leases } from '../../common/leases/leases.js';
import { Sealer } from '../../common/sealing/sealer.js';
import { Clock } from '../../common/time/clock.js';
import { WechatError } from './wechat.error.js';
import { WechatTransport } from './wechat.transport.js';

interface Held {
  readonly token: string;
  /** Milliseconds; past it the token is renewed before anybody is refused. */
  readonly goodUntil: number;
}
interface Row {
  readonly token_sealed: string;
  readonly good_until: string;
}

const FIELD = 'wechat.access_token';
const LEASE = 'wechat-token';
const LEASE_MS = 10_000;
/** WeChat hands out the next token five minutes before the old one ends. */
const EARLY_MS = 5 * 60_000;
const LOOK_AGAIN_MS = 50;
const LOOKS = 80;

@Injectable()
export class AccessToken {
  private held: Held | null = null;
  private renewing: Promise<string> | null = null;

  constructor(
    private readonly config: Config,
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly leases: Leases,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    private readonly transport: WechatTransport,
  ) {}

  /** @throws WechatError of the service `token`. */
  async get(): Promise<string> {
    return this.good(this.held) ? (this.held?.token ?? '') : this.renew(null);
  }

  /**
   * A token other than the one that WeChat refused. Callers that were refused together get one renewal, and whoever
   * comes late finds it done already.
   * @throws WechatError of the service `token`.
   */
  async other(refused: string): Promise<string> {
    if (this.good(this.held) && this.held?.token !== refused) return this.held?.token ?? '';
    return this.renew(refused);
  }

  private good(held: Held | null): boolean {
    return held !== null && held.goodUntil > this.clock.now().getTime();
  }

  private renew(refused: string | null): Promise<string> {
    this.renewing ??= requestContext
      .outside(() => this.acrossProcesses(refused))
      .finally(() => {
        this.renewing = null;
      });
    return this.renewing;
  }

  /** Takes what another process has renewed meanwhile, or the lease and renews. */
  private async acrossProcesses(refused: string | null): Promise<string> {
    for (let look = 0; look < LOOKS; look += 1) {
      const stored = await this.stored();
      if (stored && this.good(stored) && stored.token !== refused) return this.keep(stored);
      let renewed: Held | null = null;
      const mine = await this.leases.tryRun(LEASE, LEASE_MS, async () => {
        const since = await this.stored();
        renewed = since && this.good(since) && since.token !== refused ? since : await this.ask(refused);
      });
      if (mine && renewed) return this.keep(renewed);
      await pause(LOOK_AGAIN_MS);
    }
    throw new WechatError('token', 'late');
  }

  private keep(held: Held): string {
    this.held = held;
    return held.token;
  }

  /** WeChat's stable token: asked plainly it gives the living one; only when that is the refused one it is forced anew. */
  private async ask(refused: string | null): Promise<Held> {
    let answer = await this.send(false);
    if (refused !== null && answer.token === refused) answer = await this.send(true);
    await this.store(answer);
    return answer;
  }

  private async send(force: boolean): Promise<Held> {
    const { WECHAT_APP_ID: appid = '', WECHAT_APP_SECRET: secret = '' } = this.config.env;
    const body = {
      grant_type: 'client_credential',
      appid,
      secret,
      ...(force ? { force_refresh: true } : {}),
    };
    const answer = await this.transport.send('token', { body });
    if (Buffer.isBuffer(answer)) throw new WechatError('token', 'garbage');
    const lifeMs = Number(answer.expires_in) * 1000;
    // Renewed a little early; a token that lives shorter than that is used for half of its life.
    const goodUntil = this.clock.now().getTime() + Math.max(lifeMs - EARLY_MS, lifeMs / 2);
    return { token: String(answer.access_token), goodUntil };
  }

  private async stored(): Promise<Held | null> {
    const row = await this.reads.one<Row>(
      'SELECT token_sealed, good_until FROM wechat_token WHERE app_id = ?',
      [this.appId],
    );
    if (!row) return null;
    try {
      const token = this.sealer.open(FIELD, row.token_sealed);
      return { token, goodUntil: fromDbTime(row.good_until).getTime() };
    } catch {
      // Sealed under another secret: as good as none.
      return null;
    }
  }

  private async store({ token, goodUntil }: Held): Promise<void> {
    const values = [this.sealer.seal(FIELD, token), dbTime(new Date(goodUntil))];
    await this.uow
      .run(async (tx) => {
        const set = 'UPDATE wechat_token SET token_sealed = ?, good_until = ? WHERE app_id = ?';
        if ((await tx.write(set, [...values, this.appId])) > 0) return;
        await tx.write('INSERT INTO wechat_token (token_sealed, good_until, app_id) VALUES (?, ?, ?)', [
          ...values,
          this.appId,
        ]);
      })
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
  }

  private get appId(): string {
    return this.config.env.WECHAT_APP_ID ?? '';
  }
}
