/** Keeps the one-time codes of the stand-in: each lives five minutes and serves once, as WeChat's own do. */
import { randomUUID } from 'node:crypto';

const CODE_LIFE_MS = 5 * 60_000;
const CODE = /^demo-([0-9A-Za-z_-]{1,64})(?:\.[0-9A-Za-z-]{1,40})?$/;

export class LoginCodes {
  private readonly seen = new Map<string, { since: number; used: boolean }>();

  /** The openid behind a code, which is spent by that; else the errcode. */
  spend(code: string): string | number {
    const openid = CODE.exec(code)?.[1];
    if (!openid) return 40029;
    const known = this.seen.get(code) ?? { since: Date.now(), used: false };
    if (known.used) return 40163;
    if (Date.now() - known.since > CODE_LIFE_MS) return 40029;
    this.seen.set(code, { ...known, used: true });
    return openid;
  }

  /** A fresh code, whose five minutes begin now. */
  issue(openid: string): string {
    const code = `demo-${openid}.${randomUUID().slice(0, 8)}`;
    this.seen.set(code, { since: Date.now(), used: false });
    return code;
  }
}
