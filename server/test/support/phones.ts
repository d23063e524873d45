/** A phone with an authenticator, for tests: binds itself to an account and shows the code of the present moment. */
import { Secret, TOTP } from 'otpauth';
import { Clock } from '../../src/common/time/clock.js';
import type { TestApp } from './app.js';
import { type Refusal, stranger } from './people.js';

export interface Phone {
  /** The code of now, or of so many seconds later. */
  code(seconds?: number): string;
  readonly recovery: readonly string[];
}

/** @throws Error when the server refuses. */
export async function bindPhone(test: TestApp, accessToken: string, password: string): Promise<Phone> {
  const headers = { authorization: `Bearer ${accessToken}` };
  const begun = await stranger(test)<{ secret: string } & Refusal>(
    'POST',
    '/api/auth/totp',
    { password },
    headers,
  );
  if (begun.status !== 200) throw new Error(`not begun: ${begun.body.code}`);
  const totp = new TOTP({ secret: Secret.fromBase32(begun.body.secret) });
  const clock = test.app.get(Clock, { strict: false });
  const code = (seconds = 0) => totp.generate({ timestamp: clock.now().getTime() + seconds * 1000 });
  const done = await stranger(test)<{ codes: string[] } & Refusal>(
    'POST',
    '/api/auth/totp/confirm',
    { code: code() },
    headers,
  );
  if (done.status !== 200) throw new Error(`not confirmed: ${done.body.code}`);
  return { code, recovery: done.body.codes };
}
