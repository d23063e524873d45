/** Makes the HTTP application: logging, headers, validation, OpenAPI, static pages. Used by the server, the tests and the tools. */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './common/config/config.js';
import type { Connections } from './common/database/data-source.js';
import { AppError } from './common/errors/app-error.js';
import { problemBody } from './common/errors/problem.filter.js';
import { makeLogger } from './common/http/logging.js';
import { requestContext } from './common/http/request-context.js';
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
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(
    PUSH_TYPE,
    { parseAs: 'string', bodyLimit: PUSH_MOST },
    (_request, body, done) => done(null, body),
  );
  fastify.addHook('onRequest', (request, _reply, done) => {
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
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('X-Request-Id', String(request.id));
    if (request.headers.authorization && !reply.hasHeader('Cache-Control'))
      reply.header('Cache-Control', 'no-store');
  });
  fastify.addHook('onResponse', async (request, reply) => logger.request(request, reply));
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // The page reads a chosen photo back from its own memory before it sends it.
        connectSrc: ["'self'", 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
  });
  await app.register(multipart, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 4 } });
  app.useGlobalPipes(makeValidationPipe());
  app.enableShutdownHooks();
  mountOpenApi(app);
  await mountWebPages(app, config);
  return app;
}
