/** Lets tests and people order failures of the stand-in: errcodes, silence, garbage, delays, used-up quotas. */
import type { WechatService } from '../modules/wechat/wechat.contract.js';

export interface Fault {
  /** An errcode of the contract, or a broken line. */
  readonly errcode?: number;
  readonly failure?: 'silent' | 'garbage' | 'status-500' | 'hang-up';
  /** Milliseconds before whatever comes. */
  readonly delayMs?: number;
  /** How many calls meet it; for ever when left out. */
  readonly times?: number;
}

export class Faults {
  private readonly ordered = new Map<WechatService, (Fault & { left: number })[]>();
  private readonly quotas = new Map<WechatService, { left: number; errcode: number }>();

  order(service: WechatService, fault: Fault): void {
    const list = this.ordered.get(service) ?? [];
    list.push({ ...fault, left: fault.times ?? Infinity });
    this.ordered.set(service, list);
  }

  /** From now on so many calls are answered, every later one is refused with 45009 (day) or 45011 (minute). */
  quota(service: WechatService, calls: number, per: 'day' | 'minute' = 'day'): void {
    this.quotas.set(service, { left: calls, errcode: per === 'day' ? 45009 : 45011 });
  }

  clear(): void {
    this.ordered.clear();
    this.quotas.clear();
  }

  /** What the next call of a service meets; null when it goes well. */
  next(service: WechatService): Fault | null {
    const quota = this.quotas.get(service);
    if (quota && quota.left <= 0) return { errcode: quota.errcode };
    if (quota) quota.left -= 1;
    const fault = this.ordered.get(service)?.find(({ left }) => left > 0);
    if (!fault) return null;
    fault.left -= 1;
    return fault;
  }
}
