/** Reads off a timeline which of its entries are hidden from whom, and how often one was hidden or shown. Pure. */
import type { EntryRow } from './message.rows.js';

interface Turn {
  readonly entrySeq?: number;
  readonly publicOnly?: boolean;
}
const turnOf = ({ action, detail }: EntryRow): Turn =>
  (action === 'hide' || action === 'unhide') && detail !== null ? (JSON.parse(detail) as Turn) : {};

export function timesTurned(entries: readonly EntryRow[], entrySeq: number): number {
  return entries.filter((entry) => turnOf(entry).entrySeq === entrySeq).length;
}

/** Place and reason of each hidden entry. What waits for its release to the public is the author's to read: not hidden from `person`. */
export function hiddenEntries(
  entries: readonly EntryRow[],
  reader: 'staff' | 'person' | 'public',
): Map<number, string> {
  const hidden = new Map<number, string>();
  for (const entry of entries) {
    const { entrySeq, publicOnly } = turnOf(entry);
    if (entrySeq === undefined) continue;
    if (entry.action === 'unhide') hidden.delete(entrySeq);
    else if (reader !== 'person' || !publicOnly) hidden.set(entrySeq, entry.text ?? '');
  }
  return hidden;
}
