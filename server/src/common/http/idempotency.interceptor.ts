/** Gives the same request the same answer: claims the Idempotency-Key of a write and replays what was stored under it. */
import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { catchError, from, type Observable, of, switchMap } from 'rxjs';
import { ACCESS_KEY, type AccessDeclaration } from '../access/access.decorator.js';
import { Reads } from '../database/connections.js';
import { AppError } from '../errors/app-error.js';
import { IdempotentReplay } from './idempotent-replay.js';
import { type IdempotencyClaim, requestContext } from './request-context.js';

const KEY = /^[\x21-\x7e]{8,80}$/;

/** Whether a route's writes need a key: every POST of a signed-in person, unless the route says it repeats safely. */
export function needsKey(method: string, access: AccessDeclaration | undefined): boolean {
  return (
    method === 'POST' && access !== undefined && access.door !== 'public' && access.idempotencyKey !== false
  );
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly reads: Reads,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.get<AccessDeclaration | undefined>(ACCESS_KEY, context.getHandler());
    if (!needsKey(request.method, access)) return next.handle();
    const current = requestContext.current();
    const claim = this.claim(request, current?.person?.accountId ?? '');
    return from(this.stored(claim)).pipe(
      switchMap((stored) => {
        if (stored) return of(stored.body);
        if (current) current.idempotency = claim;
        return next.handle();
      }),
      catchError(async (error: unknown) => {
        if (!(error instanceof IdempotentReplay)) throw error;
        const stored = await this.stored(claim);
        if (!stored) throw new AppError('request_in_progress', { retryAfterSeconds: 1 });
        return stored.body;
      }),
    );
  }

  private claim(request: FastifyRequest, owner: string): IdempotencyClaim {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY.test(key)) throw new AppError('idempotency_key_missing');
    const body = request.headers['content-type']?.startsWith('multipart/')
      ? ''
      : JSON.stringify(request.body ?? null);
    const bodyHash = createHash('sha256').update(`${request.method} ${request.url}\n${body}`).digest('hex');
    return { key, owner, bodyHash, stored: false };
  }

  private async stored(claim: IdempotencyClaim): Promise<{ body: unknown } | null> {
    const row = await this.reads.one<{ body_hash: string; response: string }>(
      'SELECT body_hash, response FROM idempotency_key WHERE owner = ? AND idem_key = ?',
      [claim.owner, claim.key],
    );
    if (!row) return null;
    if (row.body_hash !== claim.bodyHash) throw new AppError('idempotency_key_reused');
    return { body: JSON.parse(row.response) as unknown };
  }
}
