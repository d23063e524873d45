// Every failed request becomes one of these, so that a screen always has a Chinese sentence to show.
import type { FieldError, Problem, StationLite } from './api.types';

export const SENTENCES = {
  offline: '网络没有连上，请检查后再试。',
  timeout: '网络太慢，没有等到回应，请再试一次。',
  busy: '现在办事的人多，请稍等一会儿再试。',
  server: '系统出了点问题，请稍后再试。',
  signIn: '请先登录。',
  scanInWeChat: '请在微信中扫码打开，就可以留言了。',
} as const;

/** A refusal or a failure, ready for people. `status` is 0 when no answer came. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  readonly stations: StationLite[];
  /** Opens the second step of signing in. */
  readonly ticket: string | null;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter: number | null;

  constructor(problem: Partial<Problem> & { detail: string }, retryAfter: number | null = null) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.status = problem.status ?? 0;
    this.code = problem.code ?? 'unknown';
    this.errors = problem.errors ?? [];
    this.stations = problem.extras?.stations ?? [];
    this.ticket = problem.extras?.ticket ?? null;
    this.retryAfter = retryAfter;
  }

  /** True when the same request may well succeed later, unchanged. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && typeof (body as Problem).detail === 'string';
}

/** Turns an HTTP answer that is not a success into a problem. */
export function problemFromAnswer(status: number, body: unknown, retryAfter?: string): ApiProblem {
  const seconds = retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : null;
  if (isProblem(body) && body.detail) return new ApiProblem({ ...body, status }, seconds);
  const detail = status === 503 || status === 429 ? SENTENCES.busy : SENTENCES.server;
  return new ApiProblem({ status, code: 'unreadable', detail }, seconds);
}

/** Turns a request that got no answer into a problem; `errMsg` is what the platform says. */
export function problemFromSilence(errMsg: string): ApiProblem {
  const timeout = /timeout|timed out|abort/i.test(errMsg);
  return new ApiProblem({
    code: timeout ? 'timeout' : 'offline',
    detail: timeout ? SENTENCES.timeout : SENTENCES.offline,
  });
}

/** The sentence to show for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiProblem ? error.message : SENTENCES.server;
}
