/** Makes signed-in people and the requests they send, so that a test names who asks and nothing else. */
import { randomUUID } from 'node:crypto';
import type { Door, Role } from '@liaison/shared/access/access.types';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { AccountsRepository } from '../../src/modules/accounts/accounts.repository.js';
import { SignInWechat } from '../../src/modules/accounts/commands/sign-in-wechat.js';
import { Grants } from '../../src/modules/accounts/grants.js';
import { Sessions } from '../../src/modules/accounts/sessions.js';
import type { TestApp } from './app.js';

/** The body of a refusal (problem+json). */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly extras?: Readonly<Record<string, unknown>>;
}

export interface Asked<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  /** The parsed JSON body as the caller names it; null for anything but JSON. */
  readonly body: T;
  readonly bytes: Buffer;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface TestPerson {
  readonly accountId: string;
  /** Sends JSON, a Buffer as the multipart part `file`, or a string as it stands. */
  ask<T = Refusal>(
    method: Method,
    url: string,
    body?: object | Buffer | string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Asked<T>>;
}

function multipart(bytes: Buffer): { payload: Buffer; type: string } {
  const boundary = `----liaison${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="f"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

function asker({ app }: TestApp, token: string | null): TestPerson['ask'] {
  return async <T>(
    method: Method,
    url: string,
    body?: object | Buffer | string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Asked<T>> => {
    const file = Buffer.isBuffer(body) ? multipart(body) : null;
    const response = await app.inject({
      method,
      url,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...(file ? { 'content-type': file.type } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: file ? file.payload : body }),
    });
    const json = /json/.test(String(response.headers['content-type'] ?? ''));
    return {
      status: response.statusCode,
      headers: response.headers,
      body: (json ? response.json() : null) as T,
      bytes: response.rawPayload,
    };
  };
}

/** Somebody without an account. */
export function stranger(test: TestApp): TestPerson['ask'] {
  return asker(test, null);
}

export interface TestRole {
  readonly role: Role;
  readonly scopeKind: 'deputy' | 'unit' | 'station' | 'region';
  readonly scopeId: string;
  readonly scopePath?: string;
}

/** A WeChat account with these roles, signed in at a door. */
export async function signedIn(
  test: TestApp,
  door: Door,
  roles: readonly TestRole[] = [],
  openid: string = randomUUID(),
): Promise<TestPerson> {
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    test.app.get<T>(type as never, { strict: false });
  const sessions = get(Sessions);
  const accounts = get(AccountsRepository);
  const session = await get(UnitOfWork).run(async (tx) => {
    const { id } = await get(SignInWechat).account(tx, openid, null, '测试人员');
    for (const { scopePath = null, ...role } of roles)
      await get(Grants).grant(tx, { accountId: id, scopePath, ...role });
    const account = await accounts.byId(id, tx);
    if (!account) throw new Error('no account');
    return sessions.open(tx, account, door);
  });
  return { accountId: session.account.id, ask: asker(test, session.accessToken) };
}
