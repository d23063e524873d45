/** Signs in the people of a replay: a citizen account for each author, and the deputies who answer. */
import { createHash, randomUUID } from 'node:crypto';
import type { Answered, Ask, ReplayClient } from './client.js';

interface Session {
  readonly accessToken: string;
}

/** The server refused a sign-in. */
export class SignInRefused extends Error {}

/** The openid that stands for an author; the demo's WeChat stand-in reads it from the code. */
export function replayOpenid(author: string): string {
  const readable = /^[0-9A-Za-z_-]{1,32}$/.test(author);
  return `replay-${readable ? author : createHash('sha256').update(author).digest('hex').slice(0, 24)}`;
}

export class ReplayPeople {
  private readonly sessions = new Map<string, Promise<string>>();

  constructor(private readonly client: ReplayClient) {}

  /** Asks as the author. @throws SignInRefused, NoAnswer */
  asAuthor<T>(author: string, ask: Ask): Promise<Answered<T>> {
    // A code serves once, so every sign-in brings a new one.
    return this.as(`author ${author}`, ask, () => ({
      path: '/api/auth/wechat',
      body: { code: `demo-${replayOpenid(author)}.${randomUUID().slice(0, 8)}` },
    }));
  }

  /** Asks as the deputy. @throws SignInRefused, NoAnswer */
  asDeputy<T>(deputyId: string, ask: Ask): Promise<Answered<T>> {
    return this.as(`deputy ${deputyId}`, ask, () => ({
      path: '/api/auth/demo',
      body: { key: `deputy:${deputyId}` },
    }));
  }

  private async as<T>(who: string, ask: Ask, signIn: () => Pick<Ask, 'path' | 'body'>): Promise<Answered<T>> {
    const first = await this.client.ask<T>({ ...ask, token: await this.token(who, signIn) });
    if (first.status !== 401) return first;
    this.sessions.delete(who);
    return this.client.ask<T>({ ...ask, token: await this.token(who, signIn) });
  }

  private token(who: string, signIn: () => Pick<Ask, 'path' | 'body'>): Promise<string> {
    const known = this.sessions.get(who);
    if (known) return known;
    const opening = this.client.ask<Session>({ method: 'POST', ...signIn() }).then(({ status, body }) => {
      if (status !== 200) throw new SignInRefused(`登录失败：${body.detail ?? status}`);
      return body.accessToken;
    });
    this.sessions.set(who, opening);
    // Another try may do better than one that failed.
    opening.catch(() => this.sessions.delete(who));
    return opening;
  }
}
