/** Knows of each of WeChat's services when it last went well, what it last failed at, and until when its quota is used up. */
import { Injectable, Logger } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { dbTime, fromDbTime } from '../../common/database/times.js';
import { isDuplicate, UnitOfWork } from '../../common/database/unit-of-work.js';
import { requestContext } from '../../common/http/request-context.js';
import { Clock } from '../../common/time/clock.js';
import type { WechatService } from './wechat.contract.js';
import { WechatError } from './wechat.error.js';
import { errorSpec } from './wechat-errors.text.js';

export interface ServiceRow {
  readonly service: string;
  readonly ok_at: string | null;
  readonly failed_at: string | null;
  readonly error_text: string | null;
  readonly blocked_until: string | null;
}
interface Known {
  okAt: number;
  failedAt: number;
  error: string | null;
  blockedUntil: number;
}

const MINUTE_MS = 60_000;
/** Success is written at most so often; the first after a failure at once. */
const OK_EVERY_MS = 60_000;
const SAME_ERROR_EVERY_MS = 10_000;
const BEIJING_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The next midnight in Beijing, when WeChat's daily quotas begin anew. */
export function nextQuotaDay(now: number): number {
  return (Math.floor((now + BEIJING_MS) / DAY_MS) + 1) * DAY_MS - BEIJING_MS;
}

@Injectable()
export class WechatHealth {
  private readonly log = new Logger('wechat');
  private readonly known = new Map<WechatService, Known>();
  private loading: Promise<void> | null = null;

  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws WechatError `quota` while the service's breaker is open: WeChat is not asked. */
  async mustBeOpen(service: WechatService): Promise<void> {
    this.loading ??= this.load();
    await this.loading;
    if (this.of(service).blockedUntil > this.now()) throw new WechatError(service, 'quota');
  }

  /** Milliseconds until the service may be asked again; 0 when it may be now. */
  async waitMs(service: WechatService): Promise<number> {
    this.loading ??= this.load();
    await this.loading;
    return Math.max(0, this.of(service).blockedUntil - this.now());
  }

  async wentWell(service: WechatService): Promise<void> {
    const known = this.of(service);
    const now = this.now();
    if (known.error === null && now - known.okAt < OK_EVERY_MS) return;
    Object.assign(known, { okAt: now, error: null, blockedUntil: 0 });
    await this.write(service, 'ok_at = ?, blocked_until = NULL', [dbTime(new Date(now))]);
  }

  async failed(error: WechatError): Promise<void> {
    if (error.failure === 'quota' || error.failure === 'off') return;
    const known = this.of(error.service);
    const now = this.now();
    const effect = error.errcode === null ? 'no' : errorSpec(error.errcode).effect;
    // It answered, and rightly: the trouble is one person's.
    if (effect === 'person') return this.wentWell(error.service);
    // The minute's quota of signing in is each person's own: it must not keep the others out.
    const minute = effect === 'minute' && error.service !== 'login';
    const until = effect === 'day' ? nextQuotaDay(now) : minute ? now + MINUTE_MS : 0;
    if (known.error === error.text && now - known.failedAt < SAME_ERROR_EVERY_MS && until === 0) return;
    Object.assign(known, { failedAt: now, error: error.text, blockedUntil: until });
    this.log.warn({ msg: error.message });
    await this.write(error.service, 'failed_at = ?, error_text = ?, blocked_until = ?', [
      dbTime(new Date(now)),
      error.text,
      until > 0 ? dbTime(new Date(until)) : null,
    ]);
  }

  /** What is known of every service that was ever asked, by all processes. */
  async rows(): Promise<Map<string, ServiceRow>> {
    const rows = await this.reads.rows<ServiceRow>(
      'SELECT service, ok_at, failed_at, error_text, blocked_until FROM wechat_service',
    );
    return new Map(rows.map((row) => [row.service, row]));
  }

  private now(): number {
    return this.clock.now().getTime();
  }

  private of(service: WechatService): Known {
    const known = this.known.get(service) ?? { okAt: 0, failedAt: 0, error: null, blockedUntil: 0 };
    this.known.set(service, known);
    return known;
  }

  /** A restart must not forget that the day's quota is used up. */
  private async load(): Promise<void> {
    for (const row of (await this.rows()).values())
      if (row.blocked_until)
        this.of(row.service as WechatService).blockedUntil = fromDbTime(row.blocked_until).getTime();
  }

  /** Outside of the request: the first unit of work of a request keeps its answer. A call that went well must not fail for this. */
  private async write(service: WechatService, set: string, values: (string | null)[]): Promise<void> {
    const step = () =>
      this.uow.run(async (tx) => {
        const sql = `UPDATE wechat_service SET ${set} WHERE service = ?`;
        if ((await tx.write(sql, [...values, service])) > 0) return;
        await tx.write('INSERT INTO wechat_service (service) VALUES (?)', [service]);
        await tx.write(sql, [...values, service]);
      });
    await requestContext
      .outside(step)
      .catch((error: unknown) => (isDuplicate(error) ? requestContext.outside(step) : Promise.reject(error)))
      .catch((err: unknown) => this.log.error({ err, msg: 'state of a WeChat service was not kept' }));
  }
}
