/** A loopback server that speaks WeChat's login contract, so that the demo and the tests sign in without the outside world. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StandIn {
  /** `http://127.0.0.1:PORT`, for WECHAT_HOST. */
  readonly url: string;
  /** Lets the process end while the stand-in still listens. */
  unref(): void;
  close(): Promise<void>;
}

/** A code lives five minutes and serves once, as WeChat's own do. */
const CODE_LIFE_MS = 5 * 60_000;
const ERRMSG: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40013: 'invalid appid',
  40029: 'invalid code',
  40163: 'code been used',
  40226: 'code blocked',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
};

/** Codes it has seen: when each began to live, and whether it was spent. */
class Codes {
  private readonly seen = new Map<string, { since: number; used: boolean }>();

  /** 0 when the code may serve now (it is spent then), else the errcode. */
  spend(code: string): number {
    const known = this.seen.get(code) ?? { since: Date.now(), used: false };
    if (known.used) return 40163;
    if (Date.now() - known.since > CODE_LIFE_MS) return 40029;
    this.seen.set(code, { ...known, used: true });
    return 0;
  }

  /** A fresh code, whose five minutes begin now. */
  issue(openid: string): string {
    const code = `demo-${openid}.${randomUUID().slice(0, 8)}`;
    this.seen.set(code, { since: Date.now(), used: false });
    return code;
  }
}

const CODE = /^demo-([0-9A-Za-z_-]{1,64})(?:\.[0-9A-Za-z-]{1,40})?$/;
const ERROR_CODE = /^err-(?:minus-)?(\d{1,6})$/;

/**
 * GET /sns/jscode2session — the contract. js_code is `demo-OPENID` or `demo-OPENID.NONCE` (the same person again);
 * `err-40029`, `err-45011`, `err-minus-1` answer that errcode; `err-slow`, `err-garbage`, `err-500` break the line.
 * GET /stand-in/code?openid=X — a fresh code, as `wx.login` would give.
 */
function answer(codes: Codes, request: IncomingMessage, reply: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const json = (body: object) => {
    reply.setHeader('Content-Type', 'text/plain').end(JSON.stringify(body));
  };
  const fail = (errcode: number) =>
    json({ errcode, errmsg: `${ERRMSG[errcode] ?? 'error'}, rid: ${randomUUID()}` });
  if (url.pathname === '/stand-in/code') {
    json({ code: codes.issue(url.searchParams.get('openid') || `o${randomUUID().replaceAll('-', '')}`) });
    return;
  }
  if (request.method !== 'GET' || url.pathname !== '/sns/jscode2session') {
    reply.statusCode = 404;
    reply.end();
    return;
  }
  if (url.searchParams.get('grant_type') !== 'authorization_code') {
    fail(40002);
    return;
  }
  const code = url.searchParams.get('js_code') ?? '';
  if (code === 'err-slow') return; // never answers: the caller's own time-out must act
  if (code === 'err-garbage') {
    reply.end('<html>502 Bad Gateway');
    return;
  }
  const wanted = ERROR_CODE.exec(code)?.[1];
  if (code === 'err-500') {
    reply.statusCode = 500;
    reply.end();
  } else if (wanted) {
    fail(code.includes('minus') ? -Number(wanted) : Number(wanted));
  } else {
    const openid = CODE.exec(code)?.[1];
    const errcode = openid ? codes.spend(code) : 40029;
    if (errcode !== 0 || !openid) fail(errcode);
    else json({ openid, session_key: Buffer.from(randomUUID()).toString('base64'), unionid: `u-${openid}` });
  }
}

/** Starts it on a free port of the loopback address (or the given one). */
export async function startStandIn(port = 0): Promise<StandIn> {
  const codes = new Codes();
  const server = createServer((request, reply) => answer(codes, request, reply));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    unref: () => server.unref(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
