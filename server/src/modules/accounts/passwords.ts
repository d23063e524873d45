/** Hashes staff passwords with argon2id, and refuses weak ones. */
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../../common/errors/app-error.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

/** OWASP's minimum for argon2id: 19 MiB, two passes. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Verified when no such account exists, so that a wrong name takes as long as a wrong password. */
let dummy: Promise<string> | null = null;

/** What is wrong with a new password, as a Chinese sentence; null when nothing is. */
export function weakness(password: string, loginName = ''): string | null {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  if (password.length < 10 || password.length > 100 || kinds < 2)
    return '密码至少 10 位，且包含字母、数字、符号中的两种';
  const plain = password.toLowerCase();
  if (loginName.length >= 3 && plain.includes(loginName.toLowerCase())) return '密码里不能有登录名';
  if (COMMON_PASSWORDS.has(plain) || new Set(plain).size < 4) return '这个密码太常见，容易被猜到，请换一个';
  return null;
}

/** @throws AppError `bad_input` for a weak password, at `field`. */
export function hashPassword(password: string, loginName = '', field = 'password'): Promise<string> {
  const message = weakness(password, loginName);
  if (message !== null) throw new AppError('bad_input', { fields: [{ field, message }] });
  return hash(password, OPTIONS);
}

/** @param compare argon2's own, unless a test counts what is compared */
export async function checkPassword(
  passwordHash: string | null,
  password: string,
  compare: (hash: string, password: string) => Promise<boolean> = verify,
): Promise<boolean> {
  dummy ??= hash('no such account', OPTIONS);
  const matches = await compare(passwordHash ?? (await dummy), password);
  return matches && passwordHash !== null;
}
