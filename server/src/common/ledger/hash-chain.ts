/** A hash chain: each row carries the hash of the row before it, so that an edit anywhere shows. Heads live in one table. */
import { createHash } from 'node:crypto';
import { LEDGER_GENESIS } from '@liaison/shared/ratings/rating.types';
import { dbTime } from '../database/times.js';
import type { Tx } from '../database/transaction.js';

export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The head of a chain, claimed for this transaction: others that append wait or retry. */
export async function claimHead(tx: Tx, chain: string): Promise<ChainHead> {
  // The write comes first: it takes the row's lock, so that the read after it cannot be outdated.
  const touched = await tx.write('UPDATE chain_head SET claims = claims + 1 WHERE name = ?', [chain]);
  if (touched === 0) {
    await tx.write('INSERT INTO chain_head (name, seq, hash, at, claims) VALUES (?, 0, ?, ?, 1)', [
      chain,
      LEDGER_GENESIS,
      dbTime(new Date(0)),
    ]);
  }
  const head = await tx.one<ChainHead>('SELECT seq, hash FROM chain_head WHERE name = ?', [chain]);
  return head ?? { seq: 0, hash: LEDGER_GENESIS };
}

export async function moveHead(tx: Tx, chain: string, head: ChainHead, at: Date): Promise<void> {
  await tx.write('UPDATE chain_head SET seq = ?, hash = ?, at = ? WHERE name = ?', [
    head.seq,
    head.hash,
    dbTime(at),
    chain,
  ]);
}
