/** Answers public reads that many people share from memory: the rendered bytes, a strong ETag, 304 for who has them already. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { LimitName } from '../access/access.decorator.js';
import { Limiter } from '../access/limiter.js';
import { requestContext } from './request-context.js';

export interface SharedReply {
  /** `subject:…`; a change to the subject forgets every key with its prefix. Must hold everything the answer depends on. */
  readonly key: string;
  /** For browsers and proxies, and the longest time this process keeps the bytes. */
  readonly maxAgeSeconds: number;
  /** Shorter time for this process alone; `maxAgeSeconds` when left out, 0 renders every time (ETag only). */
  readonly keepSeconds?: number;
}

interface Rendered {
  readonly body: Buffer;
  readonly etag: string;
}

interface Asked {
  readonly options: SharedReply;
  readonly limit: LimitName;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 5_000;

/** Whether the caller's If-None-Match names this ETag; a proxy may have weakened it. */
function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === etag);
}

@Injectable()
export class SharedCache {
  private readonly kept = new LRUCache<string, Rendered>({
    max: MAX_ENTRIES,
    maxSize: MAX_BYTES,
    sizeCalculation: ({ body }) => Math.max(1, body.byteLength),
  });
  /** Which answer an address asked for last, so that the next who asks needs no route, no guard and no validation. */
  private readonly asked = new LRUCache<string, Asked>({ max: MAX_ENTRIES });
  private readonly running = new Map<string, Promise<Rendered>>();
  /** Counts invalidations, so that what was read before a change is not kept after it. */
  private changes = 0;

  constructor(private readonly limiter: Limiter) {}

  /**
   * Answers a GET whose bytes are kept, before any route is asked; the route's rate limit counts all the same.
   * False: the route must answer, also when there were too many requests, because it says so best.
   */
  answered(request: FastifyRequest, reply: FastifyReply): false | Promise<boolean> {
    const asked = request.method === 'GET' ? this.asked.get(request.url) : undefined;
    const kept = asked && this.kept.get(asked.options.key);
    if (!kept) return false;
    return this.limiter.consume(asked.limit, request.ip).then(
      () => {
        this.send(request, reply, asked.options, kept);
        return true;
      },
      () => false,
    );
  }

  /**
   * Sends `make()`'s value as JSON with ETag and max-age, or 304. Callers that come together wait for one rendering.
   * What `make` throws is not kept and goes to the error filter. Use with `@Res() reply` and return its promise.
   */
  async reply(
    request: FastifyRequest,
    reply: FastifyReply,
    options: SharedReply,
    make: () => Promise<unknown>,
  ): Promise<void> {
    const rendered = await this.rendered(options, make);
    const limit = requestContext.current()?.limit;
    if (limit) this.asked.set(request.url, { options, limit });
    this.send(request, reply, options, rendered);
  }

  /** Forgets every answer whose key begins with `prefix`; call it after the commit. */
  invalidate(prefix: string): void {
    this.changes += 1;
    for (const key of [...this.kept.keys()]) if (key.startsWith(prefix)) this.kept.delete(key);
    for (const key of [...this.running.keys()]) if (key.startsWith(prefix)) this.running.delete(key);
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    options: SharedReply,
    { body, etag }: Rendered,
  ): void {
    reply.header('ETag', etag).header('Cache-Control', `public, max-age=${options.maxAgeSeconds}`);
    if (matches(request.headers['if-none-match'], etag)) reply.status(304).send();
    else reply.type('application/json; charset=utf-8').send(body);
  }

  private async rendered(options: SharedReply, make: () => Promise<unknown>): Promise<Rendered> {
    const { key } = options;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const running = this.running.get(key);
    if (running) return running;
    const changes = this.changes;
    const rendering = this.render(make).then((rendered) => {
      const keepMs = (options.keepSeconds ?? options.maxAgeSeconds) * 1000;
      if (keepMs > 0 && changes === this.changes) this.kept.set(key, rendered, { ttl: keepMs });
      return rendered;
    });
    this.running.set(key, rendering);
    try {
      return await rendering;
    } finally {
      if (this.running.get(key) === rendering) this.running.delete(key);
    }
  }

  private async render(make: () => Promise<unknown>): Promise<Rendered> {
    const body = Buffer.from(JSON.stringify(await make()));
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
  }
}
