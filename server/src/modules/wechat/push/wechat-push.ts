/** Takes WeChat's pushes: proves each, hands every event once to who listens, and answers the check of the address. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../../common/config/config.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { type PushEvent, readPush } from './push-body.js';
import { openPush, pushSignature, sameSignature } from './push-crypto.js';

export type PushQuery = Readonly<Record<string, unknown>>;
export interface PushListener {
  /** WeChat's name of the event, such as `wxa_media_check`. */
  readonly event: string;
  /** Runs once for each event, in the transaction that notes it; what it throws lets WeChat send again. */
  handle(tx: Tx, event: PushEvent): Promise<void>;
}

/** A signature of a plain push says nothing of its body, so an old one is not taken again. */
const FRESH_SECONDS = 3600;

class AlreadyTaken extends Error {}

@Injectable()
export class WechatPush {
  private readonly listeners = new Map<string, PushListener>();

  constructor(
    private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  get configured(): boolean {
    return Boolean(this.config.env.WECHAT_PUSH_TOKEN);
  }

  listen(listener: PushListener): void {
    this.listeners.set(listener.event, listener);
  }

  /** The echo by which WeChat learns that the address is ours. @throws AppError `not_found`, `signature_invalid`. */
  echo(query: PushQuery): string {
    this.mustBeSigned(query, word(query.signature), []);
    return word(query.echostr);
  }

  /** @throws AppError `not_found` (no token configured), `signature_invalid` for anything that WeChat did not sign, `bad_json`, `bad_xml`. */
  async take(query: PushQuery, body: string): Promise<void> {
    const event = this.opened(query, body);
    const listener = this.listeners.get(word(event.Event));
    if (!listener) return;
    const key = [event.FromUserName, event.CreateTime, event.Event, event.trace_id].map(word).join(' ');
    try {
      await this.uow.run(async (tx) => {
        await tx
          .write('INSERT INTO wechat_event (event_key, taken_at) VALUES (?, ?)', [
            key.slice(0, 200),
            dbTime(this.clock.now()),
          ])
          .catch((error: unknown) => {
            throw isDuplicate(error) ? new AlreadyTaken() : error;
          });
        await listener.handle(tx, event);
      });
    } catch (error) {
      if (!(error instanceof AlreadyTaken)) throw error;
    }
  }

  /** With a key configured only sealed pushes are believed; a body in the clear beside it is not read. */
  private opened(query: PushQuery, body: string): PushEvent {
    const { WECHAT_PUSH_AES_KEY: key, WECHAT_APP_ID: appId = '' } = this.config.env;
    if (!key) {
      this.mustBeSigned(query, word(query.signature), []);
      return readPush(body);
    }
    const sealed = word(readPush(body).Encrypt);
    this.mustBeSigned(query, word(query.msg_signature), [sealed]);
    const text = openPush(key, appId, sealed);
    if (text === null) throw new AppError('signature_invalid');
    return readPush(text);
  }

  private mustBeSigned(query: PushQuery, signature: string, more: readonly string[]): void {
    const token = this.config.env.WECHAT_PUSH_TOKEN;
    if (!token) throw new AppError('not_found');
    const [timestamp, nonce] = [word(query.timestamp), word(query.nonce)];
    const age = Math.abs(this.clock.now().getTime() / 1000 - Number(timestamp));
    const good = sameSignature(signature, pushSignature(token, timestamp, nonce, ...more));
    if (!good || !(age < FRESH_SECONDS)) throw new AppError('signature_invalid');
  }
}

function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
