// Every screen talks to the server through this: token, one refresh, idempotency keys, sentences for failures.
import Taro from '@tarojs/taro';
import { ApiProblem, problemFromAnswer, problemFromSilence } from './problem';
import { connectSession, currentSession, dropSession, ensureSignedIn, refreshSession } from './session';
import { uuid } from './uuid';

export type Query = Record<string, string | number | boolean | null | undefined>;
/** What wx.request knows too; it has no PATCH. */
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Options {
  method: Method;
  body?: object;
  query?: Query;
  /** Send without a token even when there is one. */
  anonymous?: boolean;
  /** The write's name; the same one again gives the first answer. */
  key?: string;
}

const TIMEOUT_MS = 20_000;
/** A lost write is repeated by itself this often, with the same key, before a person is asked. */
const WRITE_RETRIES = 2;

/** Absolute address of an API path or of a file path the server gave. */
export function urlOf(path: string, query: Query = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
  return `${process.env.TARO_APP_API}/api${path}${pairs.length ? `?${pairs.join('&')}` : ''}`;
}

/** A picture address as the device can load it: the server may answer with a path. */
export function mediaUrl(url: string): string {
  return url.startsWith('/') ? `${process.env.TARO_APP_API}${url}` : url;
}

function headersOf(options: Options): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  const session = options.anonymous ? null : currentSession();
  if (session) headers.Authorization = `Bearer ${session.accessToken}`;
  if (options.body) headers['Content-Type'] = 'application/json';
  if (options.key) headers['Idempotency-Key'] = options.key;
  return headers;
}

function header(headers: Record<string, unknown> | undefined, name: string): string | undefined {
  const entry = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name);
  return entry ? String(entry[1]) : undefined;
}

async function once<T>(path: string, options: Options): Promise<T> {
  let answer: Taro.request.SuccessCallbackResult<object | string>;
  try {
    answer = await Taro.request<object | string>({
      url: urlOf(path, options.query),
      method: options.method,
      header: headersOf(options),
      data: options.body ? JSON.stringify(options.body) : undefined,
      timeout: TIMEOUT_MS,
    });
  } catch (error) {
    // h5 rejects with a Response-like object for some statuses and with an Error for lost connections.
    const lost = error as { errMsg?: string; message?: string };
    throw problemFromSilence(lost.errMsg ?? lost.message ?? '');
  }
  const { statusCode, data } = answer;
  if (statusCode >= 200 && statusCode < 300) return data as unknown as T;
  throw problemFromAnswer(statusCode, readBody(data), header(answer.header, 'retry-after'));
}

/** `application/problem+json` arrives as text on some platforms. */
function readBody(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return data;
  }
}

/** Sends once more after a refresh when the token was the trouble; forgets the session when that cannot help. */
async function withSession<T>(path: string, options: Options): Promise<T> {
  const sentWith = currentSession()?.accessToken;
  try {
    return await once<T>(path, options);
  } catch (error) {
    if (options.anonymous || !(error instanceof ApiProblem) || error.status !== 401) throw error;
    const renewed = currentSession()?.accessToken !== sentWith;
    if (error.code === 'token_expired' && (renewed || (await refreshSession())))
      return once<T>(path, options);
    dropSession();
    throw error;
  }
}

/** Reads; empty query values are left out of the address. */
export function get<T>(path: string, query: Query = {}): Promise<T> {
  return withSession<T>(path, { method: 'GET', query });
}

/** Lost, or still being worked on under the same key; a server that asks for patience is left alone. */
function worthRepeating(problem: ApiProblem): boolean {
  return problem.code === 'request_in_progress' || (problem.transient && problem.status !== 429);
}

/**
 * Writes: signs in when needed, sends the key with every attempt, and repeats a lost or refused-for-now write with
 * the same key, so that the server stores it once however often it arrives.
 */
export async function write<T>(method: Method, path: string, body: object = {}, key = uuid()): Promise<T> {
  await ensureSignedIn();
  const options: Options = { method, body: method === 'DELETE' ? undefined : body, key };
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await withSession<T>(path, options);
    } catch (error) {
      const again = error instanceof ApiProblem && worthRepeating(error);
      if (!again || attempt >= WRITE_RETRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 400 * 3 ** attempt));
    }
  }
}

export function post<T>(path: string, body: object = {}, key?: string): Promise<T> {
  return write<T>('POST', path, body, key);
}

export function put<T>(path: string, body: object, key?: string): Promise<T> {
  return write<T>('PUT', path, body, key);
}

export function remove<T>(path: string, key?: string): Promise<T> {
  return write<T>('DELETE', path, {}, key);
}

/** Reads or signs in without a session. */
export function postAnonymous<T>(path: string, body: object): Promise<T> {
  return once<T>(path, { method: 'POST', body, anonymous: true });
}

connectSession(postAnonymous);
