/** What the stand-in remembers: its living token, what it was asked and what it sent, and where it pushes to. */
import { randomUUID } from 'node:crypto';
import type { WechatService } from '../modules/wechat/wechat.contract.js';
import { deliver, mediaEvent, type PushTarget } from './callbacks.js';
import { Faults } from './faults.js';
import { LoginCodes } from './login-codes.js';

export interface Asked {
  readonly at: string;
  readonly service: WechatService;
  /** Without secret and token. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly errcode: number;
}
export interface Waiting {
  readonly traceId: string;
  readonly url: string;
}

const KEPT = 500;
const TOKEN_LIFE_SECONDS = 7200;

export class World {
  readonly codes = new LoginCodes();
  readonly faults = new Faults();
  readonly asked: Asked[] = [];
  /** Pictures whose outcome was not pushed yet. */
  readonly waiting: Waiting[] = [];
  target: PushTarget | null = null;
  /** How long a picture takes; null waits for `outcome`. */
  imageMs: number | null = 500;
  private token: string | null = null;
  private overCode = 40001;
  private readonly timers = new Set<NodeJS.Timeout>();

  /** The stable token: the living one, or a new one when there is none or it is forced. */
  stableToken(force: boolean): { access_token: string; expires_in: number } {
    if (this.token === null || force) this.token = `stand-in-${randomUUID()}`;
    return { access_token: this.token, expires_in: TOKEN_LIFE_SECONDS };
  }

  /** Ends the living token, as WeChat does when somebody takes a new one elsewhere; whoever still uses it gets `errcode`. */
  endToken(errcode = 40001): void {
    this.token = null;
    this.overCode = errcode;
  }

  /** The errcode for a token; null for the living one. */
  refusal(token: string | null): number | null {
    if (token === null) return 41001;
    return token === this.token ? null : this.overCode;
  }

  note(service: WechatService, body: Readonly<Record<string, unknown>>, errcode: number): void {
    const { secret: _secret, access_token: _token, ...shown } = body;
    this.asked.push({ at: new Date().toISOString(), service, body: shown, errcode });
    if (this.asked.length > KEPT) this.asked.shift();
  }

  /** How often a service was asked, whatever the answer. */
  count(service: WechatService): number {
    return this.asked.filter((one) => one.service === service).length;
  }

  takeImage(url: string): string {
    const traceId = randomUUID();
    this.waiting.push({ traceId, url });
    if (this.imageMs !== null && this.target) {
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        void this.outcome(traceId, /risky/.test(url) ? 'risky' : 'pass');
      }, this.imageMs);
      timer.unref();
      this.timers.add(timer);
    }
    return traceId;
  }

  /** Pushes what became of a picture: `pass`, `review`, `risky`, or an errcode. Again if called again. */
  outcome(traceId: string, outcome: string | number): Promise<boolean> {
    const at = this.waiting.findIndex((one) => one.traceId === traceId);
    if (at >= 0) this.waiting.splice(at, 1);
    const { target } = this;
    return target ? deliver(target, mediaEvent(traceId, outcome, target.appId)) : Promise.resolve(false);
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }
}
