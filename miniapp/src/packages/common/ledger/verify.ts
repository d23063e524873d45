// The ledger page recomputes the chain of ratings with this, in the reader's own browser, trusting nobody.
import { LEDGER_GENESIS, ledgerText } from '@liaison/shared/ratings/rating.types';
import { sha256 } from 'js-sha256';
import type { LedgerItem } from '../../../core/api.types';

export type Verdict =
  | { good: true; rows: number; lastHash: string }
  /** The first row that does not fit, and why. */
  | { good: false; rows: number; seq: number; reason: 'link' | 'content' | 'gap' };

/** SHA-256 of a text in lower-case hex. */
export type Digest = (text: string) => Promise<string>;

/** The reader's own SHA-256: the browser's where it has one, else in plain script (WeChat, or a page without https). */
export const ownDigest: Digest = async (text) => {
  if (process.env.TARO_ENV !== 'h5' || !globalThis.crypto?.subtle) return sha256(text);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Checks every row from the first: its place, its link to the row before, and its own hash. */
export async function verifyChain(rows: LedgerItem[], digest: Digest): Promise<Verdict> {
  const ordered = [...rows].sort((a, b) => a.seq - b.seq);
  let previous = LEDGER_GENESIS;
  let expected = 1;
  for (const row of ordered) {
    const bad = (reason: 'link' | 'content' | 'gap') =>
      ({ good: false, rows: ordered.length, seq: row.seq, reason }) as const;
    if (row.seq !== expected) return bad('gap');
    if (row.prevHash !== previous) return bad('link');
    if ((await digest(ledgerText(row))) !== row.hash) return bad('content');
    previous = row.hash;
    expected += 1;
  }
  return { good: true, rows: ordered.length, lastHash: previous };
}
