/** What the suites have of a phone: it signs in as a WeChat user and sends requests, one answer each, without hiding failures. */
import { randomUUID } from 'node:crypto';

/** `status` 0: no answer came, the connection broke. */
export interface Heard {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
}

const TIMEOUT_MS = 30_000;

export class Phone {
  private token = '';

  constructor(
    private readonly url: string,
    private readonly openid: string,
    private readonly door: 'citizen' | 'deputy' | 'unit' | 'admin' = 'citizen',
  ) {}

  /** @throws Error when the server refuses */
  async signIn(): Promise<string> {
    const code = `demo-${this.openid}.${randomUUID().slice(0, 8)}`;
    const heard = await this.send('POST', '/api/auth/wechat', { code, door: this.door });
    const session = heard.status === 200 ? (JSON.parse(heard.text) as { accessToken: string }) : null;
    if (!session) throw new Error(`登录失败：${heard.status} ${heard.text}`);
    this.token = session.accessToken;
    return this.token;
  }

  async send(method: 'GET' | 'POST', path: string, body?: object, key?: string): Promise<Heard> {
    try {
      const response = await fetch(`${this.url}${path}`, {
        method,
        headers: {
          ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
          ...(key ? { 'idempotency-key': key } : {}),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const text = await response.text();
      return { status: response.status, text, retryAfter: response.headers.get('retry-after') };
    } catch {
      return { status: 0, text: '', retryAfter: null };
    }
  }
}
