/** Proves that shared answers are rendered once, told apart by ETag, forgotten on a change, and never kept when stale. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import Fastify from 'fastify';
import type { LimitName } from '../access/access.decorator.js';
import type { Limiter } from '../access/limiter.js';
import { AppError } from '../errors/app-error.js';
import { requestContext } from './request-context.js';
import { SharedCache, type SharedReply } from './shared-cache.js';

const options: SharedReply = { key: 'stations:page:1', maxAgeSeconds: 60 };

function serve(make: () => Promise<unknown>, more: Partial<SharedReply> = {}, most = 100) {
  const counted: string[] = [];
  const limiter = {
    consume: async (name: LimitName, key: string) => {
      if (counted.length >= most) throw new AppError('too_many_requests');
      counted.push(`${name} ${key}`);
    },
  };
  const cache = new SharedCache(limiter as Limiter);
  const app = Fastify();
  app.addHook('onRequest', async (request, reply) =>
    (await cache.answered(request, reply)) ? reply : undefined,
  );
  app.addHook('preHandler', (_request, _reply, done) => {
    const context = { requestId: '1', address: '', person: null, idempotency: null };
    requestContext.run({ ...context, limit: 'scan' }, done);
  });
  app.get('/', async (request: FastifyRequest, reply: FastifyReply) => {
    await cache.reply(request, reply, { ...options, ...more }, make);
    return reply;
  });
  return { cache, app, counted };
}

describe('SharedCache', () => {
  it('renders once for callers that come together and later', async () => {
    const make = jest.fn(async () => ({ name: '柳河站' }));
    const { app } = serve(make);
    const answers = await Promise.all([app.inject('/'), app.inject('/'), app.inject('/')]);
    expect(answers.map((one) => one.json())).toEqual([
      { name: '柳河站' },
      { name: '柳河站' },
      { name: '柳河站' },
    ]);
    expect((await app.inject('/')).headers['cache-control']).toBe('public, max-age=60');
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('counts the limit of the route for what it answers without the route, and leaves a refusal to the route', async () => {
    const routed = jest.fn();
    const { app, counted, cache } = serve(async () => ({ name: '柳河站' }), {}, 2);
    app.addHook('preHandler', async () => routed());
    const bodies = [];
    for (let n = 0; n < 3; n += 1) bodies.push((await app.inject('/')).body);
    expect([new Set(bodies).size, routed.mock.calls.length]).toEqual([1, 1]);
    expect(counted).toEqual(['scan 127.0.0.1', 'scan 127.0.0.1']);
    await app.inject('/');
    expect(routed).toHaveBeenCalledTimes(2);
    cache.invalidate('stations:');
    counted.length = 0;
    await app.inject('/');
    await app.inject('/?other');
    expect([routed.mock.calls.length, counted]).toEqual([4, []]);
  });

  it('answers 304 without a body to who has the bytes, also through a weakening proxy', async () => {
    const { app } = serve(async () => ({ name: '柳河站' }));
    const etag = String((await app.inject('/')).headers.etag);
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await app.inject({ url: '/', headers: { 'if-none-match': header } });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
    expect((await app.inject({ url: '/', headers: { 'if-none-match': '"other"' } })).statusCode).toBe(200);
  });

  it('forgets by prefix and gives the new answer a new ETag', async () => {
    let n = 0;
    const { app, cache } = serve(async () => ({ n: ++n }));
    const first = await app.inject('/');
    cache.invalidate('deputies:');
    expect((await app.inject('/')).headers.etag).toBe(first.headers.etag);
    cache.invalidate('stations:');
    const second = await app.inject('/');
    expect([second.json(), second.headers.etag === first.headers.etag]).toEqual([{ n: 2 }, false]);
  });

  it('does not keep what was read before a change', async () => {
    let value = 'old';
    let release: () => void = () => {};
    const { app, cache } = serve(async () => {
      const read = value;
      await new Promise<void>((done) => {
        release = done;
        if (read === 'new') done();
      });
      return { read };
    });
    const slow = app.inject('/');
    await new Promise((done) => setTimeout(done, 20));
    value = 'new';
    cache.invalidate('stations:');
    release();
    expect((await slow).json()).toEqual({ read: 'old' });
    expect((await app.inject('/')).json()).toEqual({ read: 'new' });
  });

  it('keeps no failure, and nothing at all with keepSeconds 0', async () => {
    const make = jest.fn(async () => ({}));
    make.mockRejectedValueOnce(new Error('database away'));
    const { app } = serve(make, { keepSeconds: 0 });
    expect((await app.inject('/')).statusCode).toBe(500);
    expect((await app.inject('/')).statusCode).toBe(200);
    expect((await app.inject('/')).statusCode).toBe(200);
    expect(make).toHaveBeenCalledTimes(3);
  });
});
