/** Reads off a timeline how often one of its entries was hidden or shown. Pure. */
import type { EntryRow } from './message.rows.js';

export function timesTurned(entries: readonly EntryRow[], entrySeq: number): number {
  return entries.filter(({ action, detail }) => {
    if ((action !== 'hide' && action !== 'unhide') || detail === null) return false;
    return (JSON.parse(detail) as { entrySeq?: number }).entrySeq === entrySeq;
  }).length;
}
