/** Keeps the signed-in session of the console, so that a reload or a second tab goes on where the first was. */
import type { Schemas } from './api.types';

export type Session = Schemas['SessionView'];

const KEY = 'liaison.admin.session';
const LOCK = 'liaison.admin.lock';
const TOUCHED = 'liaison.admin.touched';
const LOGIN = 'liaison.admin.login';
const listeners = new Set<() => void>();
let last: { text: string | null; session: Session | null } = { text: null, session: null };

/** The session as it is stored now; the same object until it changes. */
export function currentSession(): Session | null {
  const text = localStorage.getItem(KEY);
  if (text !== last.text) last = { text, session: text ? (JSON.parse(text) as Session) : null };
  return last.session;
}

/** Stores a session, or forgets it with null, and tells every listener. */
export function setSession(session: Session | null): void {
  if (session) localStorage.setItem(KEY, JSON.stringify(session));
  else for (const key of [KEY, LOCK]) localStorage.removeItem(key);
  for (const listener of listeners) listener();
}

/** Why the console is covered: nobody touched it for a while, or the session ended under it. */
export type LockReason = 'idle' | 'ended';

/** A reload or a second tab stays covered too. */
export function currentLock(): LockReason | null {
  const reason = localStorage.getItem(LOCK);
  return reason === 'idle' || reason === 'ended' ? reason : null;
}

/** Covers the console with what was typed beneath, or uncovers it with null. */
export function setLock(reason: LockReason | null): void {
  if (reason) localStorage.setItem(LOCK, reason);
  else localStorage.removeItem(LOCK);
  if (!reason) noteTouch();
  for (const listener of listeners) listener();
}

/** Somebody is there: the time counts from now, in every tab. */
export function noteTouch(): void {
  localStorage.setItem(TOUCHED, String(Date.now()));
}

/** Milliseconds since somebody was there. */
export function sinceTouch(): number {
  if (localStorage.getItem(TOUCHED) === null) noteTouch();
  return Date.now() - Number(localStorage.getItem(TOUCHED));
}

/** The login name of the last sign-in at this browser: whom the lock asks for the password. */
export function lastLogin(): string {
  return localStorage.getItem(LOGIN) ?? '';
}

export function rememberLogin(loginName: string): void {
  localStorage.setItem(LOGIN, loginName);
}

/** For `useSyncExternalStore`: another tab's sign-out counts too. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
