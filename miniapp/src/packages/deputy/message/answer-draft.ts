// The answer panel keeps unsent words here, so that a call or a closed app costs a deputy nothing.
import { readStored, removeStored, writeStored } from '../../../core/storage';

const keyOf = (messageId: string): string => `answer:${messageId}`;

export function readAnswer(messageId: string): string {
  return readStored<string>(keyOf(messageId)) ?? '';
}

/** Stores the words, or forgets them when there are none. */
export function saveAnswer(messageId: string, text: string): void {
  if (text.trim()) writeStored(keyOf(messageId), text);
  else removeStored(keyOf(messageId));
}

export function dropAnswer(messageId: string): void {
  removeStored(keyOf(messageId));
}
