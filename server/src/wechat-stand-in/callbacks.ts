/** Pushes events to the server under test, as WeChat does: signed, in plain or safe mode, repeated until it says success. */
import { randomInt } from 'node:crypto';
import { pushSignature, sealPush } from '../modules/wechat/push/push-crypto.js';

export interface PushTarget {
  readonly url: string;
  readonly token: string;
  readonly appId: string;
  /** Safe mode with it, plain mode without. */
  readonly aesKey?: string;
  /** What an operator has chosen at WeChat; JSON unless told. */
  readonly format?: 'xml';
}
const TRIES = 3;
const PATIENCE_MS = 5000;

/** As WeChat writes it: texts as CDATA, a list as elements of one name. */
export function xmlOf(event: object): string {
  const element = ([name, value]: [string, unknown]): string => {
    if (Array.isArray(value)) return value.map((one) => element([name, one])).join('');
    if (typeof value === 'string') return `<${name}><![CDATA[${value}]]></${name}>`;
    const inner = typeof value === 'object' && value !== null ? elements(value) : String(value);
    return `<${name}>${inner}</${name}>`;
  };
  const elements = (of: object): string => Object.entries(of).map(element).join('\n');
  return `<xml>${elements(event)}</xml>`;
}

/** The two parts of a push: where it goes, and what it carries. */
export function pushOf(target: PushTarget, event: object, now = Date.now()): { url: string; body: string } {
  const timestamp = String(Math.floor(now / 1000));
  const nonce = String(randomInt(1, 2 ** 31));
  const query: Record<string, string> = { timestamp, nonce, openid: 'o-push' };
  query.signature = pushSignature(target.token, timestamp, nonce);
  const written = target.format === 'xml' ? xmlOf : JSON.stringify;
  if (!target.aesKey) return { url: `${target.url}?${new URLSearchParams(query)}`, body: written(event) };
  const Encrypt = sealPush(target.aesKey, target.appId, written(event));
  query.encrypt_type = 'aes';
  query.msg_signature = pushSignature(target.token, timestamp, nonce, Encrypt);
  return {
    url: `${target.url}?${new URLSearchParams(query)}`,
    body: written({ ToUserName: 'gh_stand_in', Encrypt }),
  };
}

/** True once the server has said success. */
export async function deliver(target: PushTarget, event: object): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { url, body } = pushOf(target, event);
    try {
      const response = await fetch(url, {
        ...{ method: 'POST', body, headers: { 'Content-Type': 'text/xml' } },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if ((await response.text()) === 'success') return true;
    } catch {
      // Not reached: WeChat tries again too.
    }
  }
  return false;
}

/** The event that tells what became of a picture. */
export function mediaEvent(trace_id: string, outcome: string | number, appid: string): object {
  const head = {
    ToUserName: 'gh_stand_in',
    FromUserName: 'o-media-check',
    CreateTime: Math.floor(Date.now() / 1000),
    ...{ MsgType: 'event', Event: 'wxa_media_check', appid, trace_id, version: 2 },
  };
  if (typeof outcome === 'number') return { ...head, detail: [], errcode: outcome, errmsg: 'failed' };
  const label = outcome === 'pass' ? 100 : 20001;
  const result = { suggest: outcome, label };
  return { ...head, result, detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }] };
}
