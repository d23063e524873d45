/** Proves that weak passwords are refused, and that a wrong name costs as much as a wrong password. */
import { verify } from '@node-rs/argon2';
import { AppError } from '../../common/errors/app-error.js';
import { checkPassword, hashPassword } from './passwords.js';

const refusal = (password: string) => {
  try {
    void hashPassword(password);
    return null;
  } catch (error) {
    return error instanceof AppError ? error.options.fields?.[0]?.message : error;
  }
};

describe('a password', () => {
  it.each(['', 'Ab1!', 'abcdefghij', '1234567890', 'ABCDEFGHIJ', '!!!!!!!!!!', `Ab1${'x'.repeat(98)}`])(
    '%j is refused with its rule',
    (password) => {
      expect(refusal(password)).toBe('密码至少 10 位，且包含字母、数字、符号中的两种');
    },
  );

  it.each(['abcdefghi1', 'liuLinZhen2026', '路灯路灯路灯路灯路灯ab', 'pass word 1'])(
    '%j opens again, and nothing else does',
    async (password) => {
      const hash = await hashPassword(password);
      expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(hash).not.toContain(password);
      expect(await checkPassword(hash, password)).toBe(true);
      for (const wrong of [
        '',
        `${password} `,
        password.toUpperCase() === password ? password.toLowerCase() : password.toUpperCase(),
      ])
        expect(await checkPassword(hash, wrong)).toBe(false);
    },
  );

  it('is salted: the same one twice looks different', async () => {
    expect(await hashPassword('same-2026-same')).not.toBe(await hashPassword('same-2026-same'));
  });

  it('opens nothing where there is no account, and does the same work', async () => {
    const worked: string[] = [];
    const counting = (hash: string, password: string) => {
      worked.push(hash.split('$').slice(0, 4).join('$'));
      return verify(hash, password);
    };
    expect(await checkPassword(null, 'no such account', counting)).toBe(false);
    expect(await checkPassword(await hashPassword('same-work-2026'), 'wrong-2026-x', counting)).toBe(false);
    expect(worked).toEqual(Array(2).fill('$argon2id$v=19$m=19456,t=2,p=1'));
  });
});
