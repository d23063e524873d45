/** Walks a hash chain from its first row and finds the first that was edited, removed, moved or cut off. */
import { setImmediate } from 'node:timers/promises';
import { LEDGER_GENESIS } from '@liaison/shared/ratings/rating.types';
import type { Sql } from '../database/sql.js';
import { type ChainHead, sha256 } from './hash-chain.js';

/** One row as the chain sees it. */
export interface ChainLink {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  /** What the hash was made of, put together anew from the row. */
  readonly text: string;
}

/** A table whose rows form the chain `name`. */
export interface ChainTable {
  readonly name: string;
  /** Rows after `seq` in order of seq, at most `limit`. */
  after(seq: number, limit: number): Promise<ChainLink[]>;
}

/**
 * missing: no row has this number. edited: the row is not what was hashed. unlinked: it does not follow the row before
 * it. head: the row is not the one that the head (or an older head, kept elsewhere) names.
 */
export type BreakReason = 'missing' | 'edited' | 'unlinked' | 'head';

export interface ChainReport {
  /** Rows that hold together, from the first. */
  readonly rows: number;
  readonly head: ChainHead;
  readonly broken: { readonly seq: number; readonly reason: BreakReason } | null;
}

const BATCH = 1000;

/**
 * Proves a chain against its head. Rows that others append meanwhile are proved too.
 * @param witnesses older heads that someone wrote down: they catch a chain that was made anew from some row on
 */
export async function verifyChain(
  sql: Sql,
  table: ChainTable,
  witnesses: readonly ChainHead[] = [],
): Promise<ChainReport> {
  const row = await sql.one<ChainHead>('SELECT seq, hash FROM chain_head WHERE name = ?', [table.name]);
  const head = row ?? { seq: 0, hash: LEDGER_GENESIS };
  const known = [head, ...witnesses].filter(({ seq }) => seq > 0);
  const broken = (seq: number, reason: BreakReason): ChainReport => ({
    rows: seq - 1,
    head,
    broken: { seq, reason },
  });
  let last: ChainHead = { seq: 0, hash: LEDGER_GENESIS };
  for (;;) {
    const links = await table.after(last.seq, BATCH);
    for (const link of links) {
      if (link.seq !== last.seq + 1) return broken(last.seq + 1, 'missing');
      if (link.prevHash !== last.hash) return broken(link.seq, 'unlinked');
      if (sha256(link.text) !== link.hash) return broken(link.seq, 'edited');
      if (known.some(({ seq, hash }) => seq === link.seq && hash !== link.hash))
        return broken(link.seq, 'head');
      last = { seq: link.seq, hash: link.hash };
    }
    if (links.length < BATCH) break;
    // The embedded database answers without a pause: others must get their turn.
    await setImmediate();
  }
  if (known.some(({ seq }) => seq > last.seq)) return broken(last.seq + 1, 'missing');
  return { rows: last.seq, head, broken: null };
}
