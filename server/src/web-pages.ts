/** Serves the two web builds, the mini-program's at `/` and the console's at `/admin`: files with long caching, and the page itself for every other address. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from './common/config/config.js';
import { AppError } from './common/errors/app-error.js';

const H5 = fileURLToPath(new URL('../../miniapp/dist/h5/', import.meta.url));
const CONSOLE = fileURLToPath(new URL('../../admin/dist/', import.meta.url));
const FILE = /\.[a-z0-9]{2,5}$/i;
const HASHED = /[.-][0-9a-f]{8,}\.|\/(js|css|chunk|static|assets)\//;

export async function mountWebPages(app: NestFastifyApplication, config: Config): Promise<void> {
  const built = existsSync(`${H5}index.html`);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: H5,
    serve: false,
    cacheControl: false,
    setHeaders: (reply, path) =>
      reply.header('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  mountVerifyFile(fastify, config);
  const hasConsole = existsSync(`${CONSOLE}index.html`);
  // Routes of our own: the handler for unknown addresses is Nest's, and there can be only one.
  fastify.get('/admin', (_request, reply) => reply.redirect('/admin/', 302));
  fastify.get('/admin/*', (request, reply) => {
    if (!hasConsole) throw new AppError('not_found');
    const path = (request.url.split('?')[0] ?? '').slice('/admin/'.length);
    return reply.sendFile(FILE.test(path) ? decodeURIComponent(path) : 'index.html', CONSOLE);
  });
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (!built || path.startsWith('/api/')) throw new AppError('not_found');
    return reply.sendFile(FILE.test(path) ? decodeURIComponent(path.slice(1)) : 'index.html', H5);
  });
}

/** The file by which WeChat proves that ordinary-link codes of this domain belong to the mini-program. */
function mountVerifyFile(fastify: FastifyInstance, { env }: Config): void {
  const { WECHAT_VERIFY_FILE: name, WECHAT_VERIFY_TEXT: text } = env;
  if (!name || !text) return;
  fastify.get(`/${name}`, (_request, reply) => reply.type('text/plain; charset=utf-8').send(text));
}
