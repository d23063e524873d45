// The form of a suggestion keeps what was typed on the device too, until the server has it: nothing is lost on the way.
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import type { NewSuggestion } from '../../../core/api.types';
import { readStored, removeStored, writeStored } from '../../../core/storage';
import { countChars } from '../../../ui/forms';

export interface Words {
  category: string;
  title: string;
  grounds: string;
  proposal: string;
}
export const NO_WORDS: Words = { category: '', title: '', grounds: '', proposal: '' };
export const WORD_KEYS = ['category', 'title', 'grounds', 'proposal'] as const;

export function wordsOf({ category, title, grounds, proposal }: Words): Words {
  return { category, title, grounds, proposal };
}

export function sameWords(a: Words, b: Words): boolean {
  return WORD_KEYS.every((key) => a[key] === b[key]);
}

/** Something worth keeping; a category alone is not. */
export function hasWords({ title, grounds, proposal }: Words): boolean {
  return Boolean(title.trim() || grounds.trim() || proposal.trim());
}

/** What the server has of a paper. */
export interface Stored {
  id: string;
  version: number;
  words: Words;
}

/** What the device holds beyond that; `version` is the one that was being changed, null for a paper not begun there. */
export interface Kept {
  words: Words;
  version: number | null;
  mandateId: string;
  /** A first save whose answer never came, under its own key: it is settled before anything else. */
  pending: { key: string; body: NewSuggestion } | null;
}

/** One place for each paper of each writer; a new one is told by the messages that it begins from. */
export function keptKey(owner: string, id: string | null, messageIds: readonly string[]): string {
  return `suggestion:${owner}:${id ?? `new:${messageIds.join(',')}`}`;
}

export function readKept(key: string): Kept | null {
  return readStored<Kept>(key);
}

export function keep(key: string, kept: Kept): void {
  writeStored(key, kept);
}

export function dropKept(key: string): void {
  removeStored(key);
}

/** Too long for the server, in words, or null. */
export function flawOf({ title, grounds, proposal }: Words): { field: keyof Words; text: string } | null {
  const { maxTitle, maxGrounds, maxProposal } = SUGGESTION_LIMITS;
  if (countChars(title) > maxTitle) return { field: 'title', text: `案由最多${maxTitle}个字` };
  if (countChars(grounds) > maxGrounds) return { field: 'grounds', text: `案据最多${maxGrounds}个字` };
  if (countChars(proposal) > maxProposal) return { field: 'proposal', text: `方案最多${maxProposal}个字` };
  return null;
}

/** A new paper goes to the server as soon as it has a place there and a word in it. */
export function mayBegin(words: Words, mandateId: string): boolean {
  return Boolean(mandateId && words.category) && hasWords(words);
}
