/** Counts requests per account and address, so that abuse costs something; limits are named in each route's declaration. */
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';
import { LIMITS, type LimitName } from './access.decorator.js';

/** Points per minute. Reads are many because a whole village hall shares one address. */
const PER_MINUTE: Readonly<Record<LimitName, number>> = {
  read: 600,
  write: 60,
  upload: 40,
  sign_in: 30,
  scan: 240,
  heavy: 20,
};

@Injectable()
export class Limiter {
  private readonly limiters: ReadonlyMap<LimitName, RateLimiterMemory>;

  constructor(config: Config) {
    const factor = config.env.LIMIT_FACTOR;
    this.limiters = new Map(
      LIMITS.map((name) => [
        name,
        new RateLimiterMemory({ points: PER_MINUTE[name] * factor, duration: 60, keyPrefix: name }),
      ]),
    );
  }

  /** @throws AppError `too_many_requests` with Retry-After. */
  async consume(name: LimitName, key: string): Promise<void> {
    try {
      await this.limiters.get(name)?.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new AppError('too_many_requests', { values: { seconds }, retryAfterSeconds: seconds });
    }
  }
}
