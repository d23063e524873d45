/** Proves that too many requests are refused with the time to wait, one person apart from another, one limit apart from another. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../config/config.js';
import { AppError } from '../errors/app-error.js';
import { LIMITS, type LimitName } from './access.decorator.js';
import { Limiter } from './limiter.js';

describe('the limiter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-limit-'));
  const limiter = (factor = '1') => new Limiter(loadConfig({ DATA_DIR: folder, LIMIT_FACTOR: factor }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** How many of `count` requests pass, and the first refusal. */
  async function ask(target: Limiter, name: LimitName, key: string, count: number) {
    let passed = 0;
    let refusal: unknown = null;
    for (let n = 0; n < count; n += 1)
      await target.consume(name, key).then(
        () => (passed += 1),
        (error: unknown) => (refusal ??= error),
      );
    return { passed, refusal };
  }

  it('refuses the next one with the seconds to wait', async () => {
    const { passed, refusal } = await ask(limiter(), 'sign_in', '203.0.113.7', 31);
    expect(passed).toBe(30);
    expect(refusal).toBeInstanceOf(AppError);
    if (!(refusal instanceof AppError)) return;
    expect([refusal.code, refusal.status]).toEqual(['too_many_requests', 429]);
    expect(refusal.options.retryAfterSeconds).toBeGreaterThan(55);
    expect(refusal.options.retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(refusal.detail).toMatch(/请在 \d+ 秒后再试/);
  });

  it('counts each person and each kind by itself', async () => {
    const target = limiter();
    await ask(target, 'heavy', 'a', 25);
    expect((await ask(target, 'heavy', 'b', 1)).passed).toBe(1);
    expect((await ask(target, 'read', 'a', 1)).passed).toBe(1);
    expect((await ask(target, 'heavy', 'a', 1)).passed).toBe(0);
  });

  it('knows every limit, and grows with the factor', async () => {
    for (const name of LIMITS)
      expect([name, (await ask(limiter(), name, 'x', 1000)).passed < 1000]).toEqual([name, true]);
    expect((await ask(limiter('2'), 'heavy', 'x', 100)).passed).toBe(40);
  });
});
