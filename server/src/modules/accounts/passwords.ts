/** Hashes staff passwords with argon2id, and refuses weak ones. */
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../../common/errors/app-error.js';

/** OWASP's minimum for argon2id: 19 MiB, two passes. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Verified when no such account exists, so that a wrong name takes as long as a wrong password. */
let dummy: Promise<string> | null = null;

/** @throws AppError `bad_input` for fewer than ten characters or only one kind of them. */
export function hashPassword(password: string): Promise<string> {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  if (password.length < 10 || password.length > 100 || kinds < 2) {
    throw new AppError('bad_input', {
      fields: [{ field: 'password', message: '密码至少 10 位，且包含字母、数字、符号中的两种' }],
    });
  }
  return hash(password, OPTIONS);
}

export async function checkPassword(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hash('no such account', OPTIONS);
  const matches = await verify(passwordHash ?? (await dummy), password);
  return matches && passwordHash !== null;
}
