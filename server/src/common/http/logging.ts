/** Structured logs with a request id: one line a request, no bodies, no query strings, secrets and personal fields redacted. */
import type { LoggerService } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import pino, { type DestinationStream, type Logger } from 'pino';
import { Histogram, register } from 'prom-client';
import type { Config } from '../config/config.js';

const REDACT = [
  'authorization',
  'password',
  'refreshToken',
  'accessToken',
  'token',
  'contact',
  'phone',
  'openid',
  'session_key',
  'secret',
  'appid',
];

export interface ServerLog {
  readonly http: Logger;
  readonly nest: LoggerService;
  request(request: FastifyRequest, reply: FastifyReply): void;
}

function durations(): Histogram {
  const known = register.getSingleMetric('http_request_seconds');
  if (known instanceof Histogram) return known;
  return new Histogram({
    name: 'http_request_seconds',
    help: 'HTTP requests by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
  });
}

/** Lines wait until so many bytes are together, or so long: a system call for each costs a third of a small answer. */
const GATHER_BYTES = 4096;
const GATHER_MS = 500;

let output: DestinationStream | null = null;

/** Standard output, written in larger pieces. What waits is written when the process ends, unless it is killed. */
function gathered(): DestinationStream {
  if (output) return output;
  const stream = pino.destination({ fd: 1, sync: false, minLength: GATHER_BYTES });
  setInterval(() => stream.flush(), GATHER_MS).unref();
  output = stream;
  return stream;
}

export function makeLogger(config: Config): ServerLog {
  const plain = { level: config.env.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const redact = { paths: REDACT.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '***' };
  const log = pino({ ...plain, redact }, gathered());
  // The line of a request has five fields, none of a person: nothing there to redact.
  const requests = pino(plain, gathered());
  const seconds = durations();
  const write =
    (level: 'info' | 'warn' | 'error' | 'debug') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      if (typeof message === 'object' && message !== null) log[level]({ context, ...message });
      else log[level]({ context }, String(message));
    };
  return {
    http: log,
    nest: {
      log: write('debug'),
      warn: write('warn'),
      error: write('error'),
      debug: write('debug'),
      verbose: write('debug'),
    },
    request(request, reply) {
      const route = request.routeOptions.url ?? 'unknown';
      seconds.observe(
        { method: request.method, route, status: String(reply.statusCode) },
        reply.elapsedTime / 1000,
      );
      requests.info({
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      });
    },
  };
}
