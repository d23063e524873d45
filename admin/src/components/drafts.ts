/** Long forms keep what was typed in this browser until it is sent, under the account that typed it. */
import { currentSession } from '../lib/session';

const nameOf = (draft: string) => `liaison.admin.draft.${currentSession()?.account.id ?? ''}.${draft}`;

/** What was kept, or null. */
export function readDraft(draft: string): object | null {
  const text = localStorage.getItem(nameOf(draft));
  try {
    return text ? (JSON.parse(text) as object) : null;
  } catch {
    return null;
  }
}

export function saveDraft(draft: string, values: object): void {
  localStorage.setItem(nameOf(draft), JSON.stringify(values));
}

export function dropDraft(draft: string): void {
  localStorage.removeItem(nameOf(draft));
}
