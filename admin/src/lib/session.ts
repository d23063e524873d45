/** Keeps the signed-in session of the console, so that a reload or a second tab goes on where the first was. */
import type { Schemas } from './api.types';

export type Session = Schemas['SessionView'];

const KEY = 'liaison.admin.session';
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
  else localStorage.removeItem(KEY);
  for (const listener of listeners) listener();
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
