// The tab bar shows how many notices are unread; whoever reads or receives some tells this counter.
import { get } from './http';
import { currentSession } from './session';
import { createStore, useStore } from './store';

const unread = createStore<number>(0);

export function useUnread(): number {
  return useStore(unread);
}

export function setUnread(count: number): void {
  unread.set(count);
}

/** Asks the server; nobody signed in means none, and a failure leaves the number as it is. */
export async function refreshUnread(): Promise<void> {
  if (!currentSession()) {
    unread.set(0);
    return;
  }
  try {
    unread.set((await get<{ count: number }>('/inbox/unread')).count);
  } catch {
    // The number is a courtesy; the inbox itself shows the failure.
  }
}
