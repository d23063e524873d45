// Requests ask here who is signed in; people sign in only when they first write, never to read.
import Taro from '@tarojs/taro';
import { pages } from '../routes';
import type { Door, Session } from './api.types';
import { ApiProblem, SENTENCES } from './problem';
import { readStored, removeStored, writeStored } from './storage';
import { createStore, useStore } from './store';

const KEY = 'session';
const store = createStore<Session | null>(readStored<Session>(KEY));

/** Sends a request without a session; handed in by http so that the two files need no circle. */
type Post = <T>(path: string, body: object) => Promise<T>;
let post: Post | null = null;

export function connectSession(send: Post): void {
  post = send;
}

export function currentSession(): Session | null {
  return store.get();
}

/** The session inside a component; null while nobody is signed in. */
export function useSession(): Session | null {
  return useStore(store);
}

export function keepSession(session: Session): void {
  store.set(session);
  writeStored(KEY, session);
}

export function dropSession(): void {
  store.set(null);
  removeStored(KEY);
}

async function send<T>(path: string, body: object): Promise<T> {
  if (!post) throw new ApiProblem({ detail: SENTENCES.server });
  return post<T>(path, body);
}

let refreshing: Promise<boolean> | null = null;

async function refreshOnce(): Promise<boolean> {
  const session = store.get();
  if (!session) return false;
  try {
    keepSession(await send<Session>('/auth/refresh', { refreshToken: session.refreshToken }));
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && error.transient) throw error;
    // Another tab may have rotated the token meanwhile; then its session is the good one.
    const stored = readStored<Session>(KEY);
    if (stored && stored.refreshToken !== session.refreshToken) {
      store.set(stored);
      return true;
    }
    dropSession();
    return false;
  }
}

/** Renews the access token, one renewal at a time. False when the person must sign in again. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= refreshOnce().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function signInByWeChat(): Promise<Session> {
  const { code } = await Taro.login();
  if (!code) throw new ApiProblem({ detail: '微信登录没有成功，请再试一次。' });
  return send<Session>('/auth/wechat', { code });
}

/**
 * Makes sure that somebody is signed in before a write. WeChat does it silently; the web build opens the sign-in
 * page and throws a problem with code `sign_in`, so that the caller keeps what was written and lets go.
 */
export async function ensureSignedIn(): Promise<void> {
  if (store.get()) return;
  if (process.env.TARO_ENV === 'weapp') {
    keepSession(await signInByWeChat());
    return;
  }
  void Taro.navigateTo({ url: pages.login });
  throw new ApiProblem({ status: 401, code: 'sign_in', detail: SENTENCES.signIn });
}

/** Signs in as one of the demo's identities. */
export async function signInAsDemo(key: string): Promise<Session> {
  const session = await send<Session>('/auth/demo', { key });
  keepSession(session);
  return session;
}

/** Opens another door for the same person; needs a session. */
export async function switchDoor(door: Door, request: Post): Promise<Session> {
  const session = await request<Session>('/auth/door', { door });
  keepSession(session);
  return session;
}

/** Staff and people of units. @throws ApiProblem `totp_needed` with the ticket for the second step */
export async function signInStaff(loginName: string, password: string): Promise<Session> {
  const session = await send<Session>('/auth/staff', { loginName, password });
  keepSession(session);
  return session;
}

/** The second step: the code of the phone, or a recovery code. */
export async function enterStaffCode(ticket: string, code: string): Promise<Session> {
  const session = await send<Session>('/auth/staff/code', { ticket, code });
  keepSession(session);
  return session;
}
