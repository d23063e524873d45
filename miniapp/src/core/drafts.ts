// The message form keeps what was written here: nothing is lost by a closed app, and a repeated send counts once.
import type { NewMessage, Visibility } from './api.types';
import { readStored, removeStored, writeStored } from './storage';
import { uuid } from './uuid';

export interface DraftPhoto {
  id: string;
  small: string;
}

/** What the author has filled in so far. */
export interface Draft {
  category: string;
  subcategory: string;
  text: string;
  photos: DraftPhoto[];
  placeText: string;
  lat: number | null;
  lng: number | null;
  contact: string;
  visibility: Visibility;
  /** A send whose answer never came: its exact body under its own key. Until it is settled nothing else is sent. */
  pending: { key: string; body: NewMessage } | null;
  savedAt: number;
}

export const EMPTY_DRAFT: Draft = {
  category: '',
  subcategory: '',
  text: '',
  photos: [],
  placeText: '',
  lat: null,
  lng: null,
  contact: '',
  visibility: 'private',
  pending: null,
  savedAt: 0,
};

/** One draft for each addressee. */
export function draftKey(stationId: string, deputyId?: string): string {
  return `draft:${stationId}:${deputyId ?? ''}`;
}

export function readDraft(key: string): Draft {
  return { ...EMPTY_DRAFT, ...(readStored<Partial<Draft>>(key) ?? {}) };
}

/** True when there is something worth keeping. */
export function hasContent(draft: Draft): boolean {
  return Boolean(
    draft.text.trim() || draft.photos.length || draft.placeText || draft.category || draft.pending,
  );
}

/** Stores the draft, or forgets it when it is empty. */
export function saveDraft(key: string, draft: Draft): void {
  if (hasContent(draft)) writeStored(key, { ...draft, savedAt: Date.now() });
  else removeStored(key);
}

export function dropDraft(key: string): void {
  removeStored(key);
}

/**
 * The draft with its send written down before it leaves: an unsettled send keeps its key and its body, whatever was
 * typed since, because the server may already have it.
 */
export function withPending(
  draft: Draft,
  body: NewMessage,
): Draft & { pending: NonNullable<Draft['pending']> } {
  return { ...draft, pending: draft.pending ?? { key: uuid(), body } };
}

/** The draft after the server refused it: free to be changed and sent under a new key. */
export function withoutPending(draft: Draft): Draft {
  return { ...draft, pending: null };
}
