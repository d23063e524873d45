// Saves a suggestion while it is written, one request after the other; what was changed elsewhere is never overwritten unseen.
import type { Suggestion, SuggestionStepped } from '../../../core/api.types';
import { get, post, put } from '../../../core/http';
import { ApiProblem } from '../../../core/problem';
import { uuid } from '../../../core/uuid';
import { type Kept, type Stored, sameWords, type Words, wordsOf } from './words';

export type Saved =
  | { kind: 'saved'; stored: Stored }
  /** Changed elsewhere meanwhile: both texts stand against each other. */
  | { kind: 'conflict'; theirs: Stored };

export async function load(id: string): Promise<Stored> {
  const { version, ...paper } = await get<Suggestion>(`/deputy/suggestions/${id}`);
  return { id, version, words: wordsOf(paper) };
}

/** The first save of a paper; `pending` is written down before it leaves, so that a lost answer makes no second paper. */
export function beginning(words: Words, mandateId: string, messageIds: readonly string[]): Kept['pending'] {
  return {
    key: uuid(),
    body: { ...words, mandateId, ...(messageIds.length ? { messageIds: [...messageIds] } : {}) },
  };
}

export async function begin(pending: NonNullable<Kept['pending']>): Promise<Stored> {
  const { id, version } = await post<SuggestionStepped>('/deputy/suggestions', pending.body, pending.key);
  return { id, version, words: wordsOf(pending.body) };
}

/** Saves changed words over what the server had. @throws ApiProblem for anything but a change made elsewhere */
export async function change(there: Stored, words: Words): Promise<Saved> {
  const { id, version } = there;
  try {
    const moved = await put<SuggestionStepped>(`/deputy/suggestions/${id}`, { ...words, version });
    return { kind: 'saved', stored: { id, version: moved.version, words } };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'version_conflict') throw error;
    const theirs = await load(id);
    // Our own save whose answer was lost, or only photos: the words did not change.
    if (sameWords(theirs.words, words)) return { kind: 'saved', stored: theirs };
    if (sameWords(theirs.words, there.words)) return change(theirs, words);
    return { kind: 'conflict', theirs };
  }
}

export type FilesKind = 'photos' | 'documents';

/** Puts the files in this order. The version grows by one, unless the words were changed elsewhere too. */
export async function changeFiles(there: Stored, kind: FilesKind, body: object): Promise<Stored> {
  const { version } = await put<SuggestionStepped>(`/deputy/suggestions/${there.id}/${kind}`, body);
  return version === there.version + 1 ? { ...there, version } : there;
}
