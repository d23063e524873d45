/** Turns every thrown thing into a problem+json body (RFC 9457) with a code and a Chinese sentence; nothing internal leaks. */

import { ERRORS, type ErrorCode } from '@liaison/shared/kernel/errors';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './app-error.js';

/** Codes for errors that Nest and Fastify raise by themselves, by HTTP status. */
const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'bad_input',
  401: 'sign_in_needed',
  403: 'forbidden',
  404: 'not_found',
  413: 'body_too_large',
  415: 'media_unsupported',
  429: 'too_many_requests',
  503: 'unavailable',
  507: 'storage_full',
};
const BY_FASTIFY: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad_json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media_unsupported',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_REQ_FILE_TOO_LARGE: 'file_too_large',
};
/** The database is away or busy: the caller may come again. */
const PASSING =
  /ECONNREFUSED|ECONNRESET|PROTOCOL_CONNECTION_LOST|ETIMEDOUT|EPIPE|SQLITE_BUSY|ER_LOCK_WAIT_TIMEOUT|ER_SERVER_SHUTDOWN|ER_CON_COUNT_ERROR|POOL_/;

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The application error that stands for any thrown value. */
export function toAppError(thrown: unknown, requestId: string): AppError {
  if (thrown instanceof AppError) return thrown;
  const code = String(property(thrown, 'code') ?? '');
  // Nest wraps what Fastify throws; the code that tells them apart stays in the cause.
  const fastify = BY_FASTIFY[code] ?? BY_FASTIFY[String(property(property(thrown, 'cause'), 'code') ?? '')];
  if (fastify) return new AppError(fastify, { cause: thrown });
  if (thrown instanceof SyntaxError) return new AppError('bad_json', { cause: thrown });
  const status = thrown instanceof HttpException ? thrown.getStatus() : property(thrown, 'statusCode');
  if (typeof status === 'number' && status < 500)
    return new AppError(BY_STATUS[status] ?? 'bad_input', { cause: thrown });
  if (code === 'ENOSPC' || code === 'SQLITE_FULL' || code === 'ER_RECORD_FILE_FULL')
    return new AppError('storage_full', { cause: thrown });
  if (PASSING.test(`${code} ${property(thrown, 'message')}`) || status === 503) {
    return new AppError('unavailable', { cause: thrown, retryAfterSeconds: 2 });
  }
  return new AppError('internal', { values: { requestId }, cause: thrown });
}

/** The response body of an application error. */
export function problemBody(error: AppError): Record<string, unknown> {
  return {
    type: 'about:blank',
    title: ERRORS[error.code].title,
    status: error.status,
    code: error.code,
    detail: error.detail,
    ...(error.options.fields ? { errors: error.options.fields } : {}),
    ...(error.options.extras ? { extras: error.options.extras } : {}),
  };
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('errors');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = toAppError(thrown, String(request.id));
    if (error.status >= 500)
      this.log.error({ requestId: request.id, code: error.code, err: error.options.cause ?? error });
    if (reply.sent) return;
    const retry = error.options.retryAfterSeconds;
    if (retry !== undefined) reply.header('Retry-After', String(retry));
    reply
      .header('Cache-Control', 'no-store')
      .type('application/problem+json')
      .status(error.status)
      .send(problemBody(error));
  }
}
