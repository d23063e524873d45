/** A loopback server that speaks WeChat's contract, so that the demo and the tests live without the outside world. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { callOf, refusalOf, WECHAT_SERVICES, type WechatService } from '../modules/wechat/wechat.contract.js';
import { errorSpec } from '../modules/wechat/wechat-errors.text.js';
import { ANSWERS } from './answers.js';
import { control } from './controls.js';
import type { Fault } from './faults.js';
import { World } from './world.js';

export interface StandIn {
  /** `http://127.0.0.1:PORT`, for WECHAT_HOST. */
  readonly url: string;
  /** The least configuration that makes a server speak to it. */
  readonly env: Readonly<Record<'WECHAT_HOST' | 'WECHAT_APP_ID' | 'WECHAT_APP_SECRET', string>>;
  /** What it was asked, and the levers by which it fails. */
  readonly world: World;
  /** Lets the process end while the stand-in still listens. */
  unref(): void;
  close(): Promise<void>;
}

type Body = Record<string, unknown>;
const ERROR_CODE = /^err-(minus-)?(\d{1,6})$/;
const MAX_BODY = 256 * 1024;

/** By hand and in the login: `err-40029`, `err-minus-1`; `err-slow`, `err-garbage`, `err-500` break the line. */
function askedFault({ js_code }: Body): Fault | null {
  const code = String(js_code ?? '');
  if (code === 'err-slow') return { failure: 'silent' };
  if (code === 'err-garbage') return { failure: 'garbage' };
  if (code === 'err-500') return { failure: 'status-500' };
  const [, minus, digits] = ERROR_CODE.exec(code) ?? [];
  return digits ? { errcode: Number(digits) * (minus ? -1 : 1) } : null;
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MAX_BODY) return {};
    parts.push(part as Buffer);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString() || '{}');
    return typeof value === 'object' && value !== null ? (value as Body) : {};
  } catch {
    return {};
  }
}

function json(reply: ServerResponse, body: object): void {
  reply.setHeader('Content-Type', 'text/plain; charset=utf-8').end(JSON.stringify(body));
}

/** Breaks the line as ordered; false when there is still something to answer. */
function breaks({ failure }: Fault, reply: ServerResponse): boolean {
  if (failure === 'garbage') reply.end('<html>502 Bad Gateway');
  else if (failure === 'hang-up') reply.destroy();
  else if (failure === 'status-500') reply.writeHead(500).end();
  // A silent one never answers: the caller's own time-out must act.
  return failure !== undefined;
}

async function serve(
  world: World,
  service: WechatService,
  query: URLSearchParams,
  body: Body,
  reply: ServerResponse,
) {
  const call = callOf(service);
  const given = call.method === 'GET' ? Object.fromEntries(query) : body;
  const done = (errcode: number) => {
    world.note(service, given, errcode);
    if (errcode !== 0) json(reply, { errcode, errmsg: `${errorSpec(errcode).errmsg}, rid: ${randomUUID()}` });
  };
  const fault = world.faults.next(service) ?? askedFault(given);
  if (fault?.delayMs) await pause(fault.delayMs, undefined, { ref: false });
  if (fault && breaks(fault, reply)) return world.note(service, given, -1);
  if (fault?.errcode) return done(fault.errcode);
  const stranger = call.proof === 'token' ? world.refusal(query.get('access_token')) : null;
  const refused = stranger ?? refusalOf(call, given);
  if (refused !== null) return done(refused);
  const answer = await ANSWERS[service](world, given);
  if (typeof answer === 'number') return done(answer);
  done(0);
  if (Buffer.isBuffer(answer)) reply.setHeader('Content-Type', 'image/png').end(answer);
  else json(reply, answer);
}

async function handle(world: World, request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const body = await bodyOf(request);
  const service = WECHAT_SERVICES.find(
    (one) => callOf(one).path === url.pathname && callOf(one).method === request.method,
  );
  if (service) return serve(world, service, url.searchParams, body, reply);
  const answer = await control(
    world,
    url.pathname === '/' ? '/stand-in' : url.pathname,
    url.searchParams,
    body,
  );
  if (answer === undefined) reply.writeHead(404).end();
  else if (typeof answer === 'string')
    reply.setHeader('Content-Type', 'text/html; charset=utf-8').end(answer);
  else json(reply, answer);
}

/** Starts it on a free port of the loopback address (or the given one). */
export async function startStandIn(port = 0): Promise<StandIn> {
  const world = new World();
  const server = createServer((request, reply) => {
    handle(world, request, reply).catch(() => reply.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    env: { WECHAT_HOST: url, WECHAT_APP_ID: 'demo', WECHAT_APP_SECRET: 'demo' },
    world,
    unref: () => server.unref(),
    close: () =>
      new Promise((resolve) => {
        world.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
