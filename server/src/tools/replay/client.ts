/** Speaks to a running server as a phone would: tries again after a lost connection, waits when told to, never gives up early. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Answered<T> {
  readonly status: number;
  /** The JSON body; on a refusal a problem with `code` and `detail`. */
  readonly body: T & Partial<Problem>;
  /** Milliseconds of the request that was answered, without waiting and earlier tries. */
  readonly ms: number;
}
export interface Problem {
  readonly code: string;
  /** Chinese sentence. */
  readonly detail: string;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}
export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token?: string;
  readonly body?: object;
  /** The same for every try, so that a write whose answer was lost is not done twice. */
  readonly key?: string;
}

/** No answer came, however often it was tried. */
export class NoAnswer extends Error {}

const TRIES = 30;
const TIMEOUT_MS = 30_000;
const MAX_WAIT_MS = 8_000;

export class ReplayClient {
  /** Requests that had to be sent again: lost connections and 5xx, and those that were told to wait (429). */
  readonly again = { lost: 0, told: 0 };

  constructor(private readonly url: string) {}

  /** Whether a server answers there now; asked once, before anything is sent. */
  async ready(): Promise<boolean> {
    const response = await fetch(new URL('/readyz', this.url), { signal: AbortSignal.timeout(5_000) }).catch(
      () => null,
    );
    return response?.ok === true;
  }

  /** @throws NoAnswer */
  async ask<T>(ask: Ask): Promise<Answered<T>> {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const from = performance.now();
      const response = await this.send(ask).catch(() => null);
      const ms = performance.now() - from;
      if (response && response.status !== 429 && response.status < 500 && !inProgress(response.body))
        return { status: response.status, body: response.body as T & Partial<Problem>, ms };
      const wait = response?.retryAfterMs ?? Math.min(MAX_WAIT_MS, 100 * 2 ** attempt);
      if (response?.status === 429) {
        this.again.told += 1;
        // To be told to wait is no failure: it does not use up a try.
        attempt -= 1;
      } else this.again.lost += 1;
      // Those who were told the same moment do not all come at it.
      await sleep(wait + Math.random() * 200);
    }
    throw new NoAnswer(`服务器 ${this.url} 没有应答`);
  }

  private async send(ask: Ask): Promise<{ status: number; body: unknown; retryAfterMs: number | undefined }> {
    const response = await fetch(new URL(ask.path, this.url), {
      method: ask.method,
      headers: {
        ...(ask.token ? { authorization: `Bearer ${ask.token}` } : {}),
        ...(ask.key ? { 'idempotency-key': ask.key } : {}),
        ...(ask.body ? { 'content-type': 'application/json' } : {}),
      },
      ...(ask.body ? { body: JSON.stringify(ask.body) } : {}),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const seconds = Number(response.headers.get('retry-after') || Number.NaN);
    return {
      status: response.status,
      body: (await response.json()) as unknown,
      retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
  }
}

/** The first try with this key is still at work: its answer is asked for again. */
function inProgress(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Reflect.get(body, 'code') === 'request_in_progress';
}
