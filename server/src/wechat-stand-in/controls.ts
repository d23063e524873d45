/** The stand-in's own addresses under /stand-in: codes for signing in, ordered failures, the push target, what was sent. */
import { WECHAT_SERVICES, type WechatService } from '../modules/wechat/wechat.contract.js';
import type { Fault } from './faults.js';
import { standInPage } from './page.js';
import type { World } from './world.js';

type Body = Readonly<Record<string, unknown>>;

function serviceOf(body: Body): WechatService | null {
  return WECHAT_SERVICES.find((one) => one === body.service) ?? null;
}

/**
 * GET /stand-in — the page. GET /stand-in/code?openid=X — a fresh code, as `wx.login` would give. GET /stand-in/asked.
 * POST /stand-in/fail {service, errcode?, failure?, delayMs?, times?}; /stand-in/quota {service, calls, per?};
 * /stand-in/well; /stand-in/end-token {errcode?}; /stand-in/push {url, token, appId, aesKey?, format?}; /stand-in/outcome {traceId, outcome}.
 * Undefined for an address that is none of these.
 */
export async function control(
  world: World,
  path: string,
  query: URLSearchParams,
  body: Body,
): Promise<object | string | undefined> {
  const service = serviceOf(body);
  switch (path) {
    case '/stand-in':
      return standInPage(world);
    case '/stand-in/code':
      return { code: world.codes.issue(query.get('openid') || `o${Math.random().toString(36).slice(2)}`) };
    case '/stand-in/asked':
      return { items: world.asked, waiting: world.waiting };
    case '/stand-in/fail':
      if (service) world.faults.order(service, body as Fault);
      return { ok: service !== null };
    case '/stand-in/quota':
      if (service) world.faults.quota(service, Number(body.calls), body.per === 'minute' ? 'minute' : 'day');
      return { ok: service !== null };
    case '/stand-in/well':
      world.faults.clear();
      return { ok: true };
    case '/stand-in/end-token':
      world.endToken(Number(body.errcode ?? 40001));
      return { ok: true };
    case '/stand-in/push': {
      const [url, token, appId] = [String(body.url), String(body.token), String(body.appId)];
      const more = {
        ...(body.aesKey ? { aesKey: String(body.aesKey) } : {}),
        ...(body.format === 'xml' ? { format: 'xml' as const } : {}),
      };
      world.target = { url, token, appId, ...more };
      return { ok: true };
    }
    case '/stand-in/outcome': {
      const outcome = typeof body.outcome === 'number' ? body.outcome : String(body.outcome);
      return { ok: await world.outcome(String(body.traceId), outcome) };
    }
    default:
      return undefined;
  }
}
