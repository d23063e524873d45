/** Every page talks to the server through this: token, one refresh, idempotency keys, sentences for failures. */
import { currentSession, type Session, setLock, setSession } from './session';

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** A refusal of the server (problem+json), or a lost connection with status 0. `message` is a Chinese sentence. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldError[] = [],
    /** Facts beside the sentence, such as the ticket for the second step. */
    readonly extras: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

interface Options {
  readonly query?: Query;
  readonly body?: object | FormData;
  readonly anonymous?: boolean;
  /** The write's name; the same one again gives the first answer. */
  readonly key?: string;
}

/** A key that also works where the page is not served by HTTPS, as in an office's own network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Address of a path with its query; empty values are left out. */
export function urlOf(path: string, query: Query = {}): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') pairs.set(name, String(value));
  }
  const text = pairs.toString();
  return text ? `${path}?${text}` : path;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as {
      code?: string;
      detail?: string;
      title?: string;
      errors?: FieldError[];
      extras?: Record<string, unknown>;
    };
    const words = body.detail ?? body.title ?? '操作没有成功，请稍后再试。';
    return new ApiProblem(response.status, body.code ?? '', words, body.errors, body.extras);
  } catch {
    return new ApiProblem(response.status, '', '服务器没有正常答复，请稍后再试。');
  }
}

async function once(method: string, path: string, options: Options): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json' });
  const session = options.anonymous ? null : currentSession();
  if (session) headers.set('Authorization', `Bearer ${session.accessToken}`);
  if (options.key) headers.set('Idempotency-Key', options.key);
  const form = options.body instanceof FormData ? options.body : undefined;
  if (options.body && !form) headers.set('Content-Type', 'application/json');
  const body = form ?? (options.body ? JSON.stringify(options.body) : undefined);
  const response = await fetch(urlOf(path, options.query), { method, headers, body }).catch(() => {
    throw new ApiProblem(0, 'lost', '连接不上服务器，请检查网络后再试。');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

let refreshing: Promise<boolean> | null = null;

async function refresh(): Promise<boolean> {
  const session = currentSession();
  if (!session) return false;
  try {
    const body = { refreshToken: session.refreshToken };
    const answer = await once('POST', '/api/auth/refresh', { body, anonymous: true });
    setSession((await answer.json()) as Session);
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return false;
    throw error;
  }
}

async function send(method: string, path: string, options: Options = {}): Promise<Response> {
  const sentWith = currentSession()?.accessToken;
  try {
    return await once(method, path, options);
  } catch (error) {
    if (options.anonymous || !(error instanceof ApiProblem) || error.status !== 401) throw error;
    // Another request, or another tab, may have renewed the token meanwhile.
    if (currentSession()?.accessToken !== sentWith) return once(method, path, options);
    refreshing ??= refresh().finally(() => {
      refreshing = null;
    });
    if (await refreshing) return once(method, path, options);
    // What was typed stays: the console asks for the password over it.
    setLock('ended');
    throw error;
  }
}

/** Reads JSON. @throws ApiProblem */
export async function get<T>(path: string, query?: Query): Promise<T> {
  return (await (await send('GET', path, { query })).json()) as T;
}

/** Writes; a POST carries a key, so that a repeated click is stored once. @throws ApiProblem */
export async function write<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
  options: Omit<Options, 'body'> = {},
): Promise<T> {
  const key = method === 'POST' ? (options.key ?? newKey()) : undefined;
  const sent = method === 'DELETE' ? undefined : (body ?? {});
  return (await (await send(method, path, { ...options, body: sent, key })).json()) as T;
}

/** The file at a path, for downloads and prints. @throws ApiProblem */
export async function getFile(path: string, query?: Query): Promise<Blob> {
  return (await send('GET', path, { query })).blob();
}

/** Saves a file of the server under a name. @throws ApiProblem */
export async function download(path: string, name: string, query?: Query): Promise<void> {
  saveAs(await getFile(path, query), name);
}

/** Saves a file that the server hands out once: asked again, it is gone. @throws ApiProblem */
export async function takeOnce(path: string, name: string): Promise<void> {
  saveAs(await (await send('POST', path)).blob(), name);
}

function saveAs(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
