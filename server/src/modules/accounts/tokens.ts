/** Signs and reads access tokens: short-lived JWTs that name a session and a door, with a key id for rotation. */
import { createHash, createSecretKey } from 'node:crypto';
import { DOORS, type Door } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { TokenReader } from '../../common/access/person.js';
import { Config } from '../../common/config/config.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';

export const ACCESS_SECONDS = 900;
const ISSUER = 'liaison-station';
/** Between the password and the code: long enough to find the phone. */
export const TICKET_SECONDS = 300;
/** Another issuer: a ticket never passes for an access token, nor the other way. */
const TICKET_ISSUER = 'liaison-station/second-step';

/** How many tokens are remembered as signed by us; checking a signature costs as much as a small list's SQL. */
const MOST = 10_000;

interface ReadToken {
  readonly sessionId: string;
  readonly door: Door;
  /** Seconds since 1970. */
  readonly expires: number;
}

@Injectable()
export class Tokens extends TokenReader {
  /** By the whole token, so that one changed letter is another token. Whether the session still lives is asked elsewhere. */
  private readonly known = new LRUCache<string, ReadToken>({ max: MOST });
  private readonly key;
  private readonly keyId: string;

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    super();
    this.key = createSecretKey(config.secrets.token);
    this.keyId = createHash('sha256').update(config.secrets.token).digest('hex').slice(0, 8);
  }

  sign(sessionId: string, door: Door): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ door })
      .setProtectedHeader({ alg: 'HS256', kid: this.keyId })
      .setIssuer(ISSUER)
      .setSubject(sessionId)
      .setIssuedAt(now)
      .setExpirationTime(now + ACCESS_SECONDS)
      .sign(this.key);
  }

  override async read(token: string): Promise<{ sessionId: string; door: Door }> {
    const known = this.known.get(token);
    if (known && known.expires * 1000 > this.clock.now().getTime()) return known;
    const read = await this.verify(token);
    this.known.set(token, read);
    return read;
  }

  private async verify(token: string): Promise<ReadToken> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        currentDate: this.clock.now(),
      });
      const door = DOORS.find((name) => name === payload.door);
      if (!payload.sub || !door || !payload.exp) throw new AppError('sign_in_needed');
      return { sessionId: payload.sub, door, expires: payload.exp };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new AppError('token_expired');
      throw error instanceof AppError ? error : new AppError('sign_in_needed', { cause: error });
    }
  }

  /** A ticket for the second step of signing in. @param mark changes when the account's password or secret does. */
  signTicket(accountId: string, mark: string): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ mark })
      .setProtectedHeader({ alg: 'HS256', kid: this.keyId })
      .setIssuer(TICKET_ISSUER)
      .setSubject(accountId)
      .setIssuedAt(now)
      .setExpirationTime(now + TICKET_SECONDS)
      .sign(this.key);
  }

  /** @throws AppError `ticket_expired` for anything but a living ticket. */
  async readTicket(ticket: string): Promise<{ accountId: string; mark: string }> {
    try {
      const { payload } = await jwtVerify(ticket, this.key, {
        algorithms: ['HS256'],
        issuer: TICKET_ISSUER,
        currentDate: this.clock.now(),
      });
      return { accountId: payload.sub ?? '', mark: String(payload.mark) };
    } catch (cause) {
      throw new AppError('ticket_expired', { cause });
    }
  }
}
