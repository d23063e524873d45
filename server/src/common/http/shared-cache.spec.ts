/** Proves that shared answers are rendered once, told apart by ETag, forgotten on a change, and never kept when stale. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import Fastify from 'fastify';
import { SharedCache, type SharedReply } from './shared-cache.js';

const options: SharedReply = { key: 'stations:page:1', maxAgeSeconds: 60 };

function serve(make: () => Promise<unknown>, more: Partial<SharedReply> = {}) {
  const cache = new SharedCache();
  const app = Fastify();
  app.get('/', async (request: FastifyRequest, reply: FastifyReply) => {
    await cache.reply(request, reply, { ...options, ...more }, make);
    return reply;
  });
  return { cache, app };
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
