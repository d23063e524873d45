/** Makes the HTTP application: logging, headers, validation, OpenAPI, static pages. Used by the server, the tests and the tools. */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './common/config/config.js';
import type { Connections } from './common/database/data-source.js';
import { AppError } from './common/errors/app-error.js';
import { problemBody } from './common/errors/problem.filter.js';
import { makeLogger } from './common/http/logging.js';
import { requestContext } from './common/http/request-context.js';
import { securityHeaders } from './common/http/security-headers.js';
import { SharedCache } from './common/http/shared-cache.js';
import { makeValidationPipe } from './common/http/validation.js';
import { PUSH_PATH, PUSH_TYPE } from './modules/wechat/push/push.public.controller.js';
import { PUSH_MOST } from './modules/wechat/push/push-body.js';
import { mountOpenApi } from './openapi-document.js';
import { mountWebPages } from './web-pages.js';

const BODY_LIMIT = 256 * 1024;
export const FILE_LIMIT = 10 * 1024 * 1024;

export async function makeApp(config: Config, connections: Connections): Promise<NestFastifyApplication> {
  const logger = makeLogger(config);
  const adapter = new FastifyAdapter({
    loggerInstance: logger.http,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: config.env.TRUST_PROXY > 0 ? (_address, hop) => hop < config.env.TRUST_PROXY : false,
    genReqId: () => randomUUID(),
    // A logger of its own for each request costs more than its line; the line names the request's id itself.
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // An address that cannot even be read never reaches a route or Nest's filter.
    frameworkErrors: (_error: unknown, _request: FastifyRequest, reply: FastifyReply) => {
      const error = new AppError('not_found');
      void reply.status(error.status).type('application/problem+json').send(problemBody(error));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, connections), adapter, {
    logger: logger.nest,
    abortOnError: false,
    // Fastify reads JSON by itself; forms are nobody's business here.
    bodyParser: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  const headers = await securityHeaders(config);
  const shared = app.get(SharedCache);
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(
    PUSH_TYPE,
    { parseAs: 'string', bodyLimit: PUSH_MOST },
    (_request: FastifyRequest, body: string, done: (error: null, body: string) => void) => done(null, body),
  );
  // The hooks call back instead of promising: each promise costs every request some microseconds.
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    reply.header('x-request-id', request.id);
    if (request.method === 'POST' && request.url.startsWith(PUSH_PATH))
      request.headers['content-type'] = PUSH_TYPE;
    requestContext.run(
      {
        requestId: String(request.id),
        address: request.ip,
        agent: request.headers['user-agent'],
        person: null,
        idempotency: null,
      },
      done,
    );
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const answering = shared.answered(request, reply);
    if (!answering) return done();
    answering.then((answered) => answered || done(), done);
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (request.headers.authorization && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.request(request, reply);
    done();
  });
  await app.register(multipart, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 4 } });
  app.useGlobalPipes(makeValidationPipe());
  app.enableShutdownHooks();
  mountOpenApi(app);
  await mountWebPages(app, config);
  return app;
}
