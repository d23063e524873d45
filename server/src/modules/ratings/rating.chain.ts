/** How a rating is hashed, and the ledger as a chain, for the command that appends and for whoever checks. */
import { type LedgerRow, ledgerText, type Solved } from '@liaison/shared/ratings/rating.types';
import type { Sql } from '../../common/database/sql.js';
import { sha256 } from '../../common/ledger/hash-chain.js';
import type { ChainTable } from '../../common/ledger/verify-chain.js';

export const RATING_CHAIN = 'ratings';

/** A raw row of `rating` without the people. */
export interface RatingRow {
  readonly seq: number;
  readonly message_id: string;
  readonly at: string;
  readonly solved: Solved;
  readonly satisfied: number;
  readonly urged: number;
  readonly comment: string | null;
  readonly salt: string | null;
  readonly subject_hash: string;
  readonly comment_hash: string;
  readonly prev_hash: string;
  readonly hash: string;
}

export const RATING_COLUMNS =
  'seq, message_id, at, solved, satisfied, urged, comment, salt, subject_hash, comment_hash, prev_hash, hash';

/** ISO 8601 in UTC, the form that is hashed, of a database time. */
export function ledgerTime(value: string): string {
  return `${value.replace(' ', 'T')}Z`;
}

/** The public part of a row, as stored. */
export function ledgerRow(row: RatingRow): LedgerRow {
  return {
    seq: row.seq,
    at: ledgerTime(row.at),
    subject: row.subject_hash,
    solved: row.solved,
    satisfied: row.satisfied,
    urged: Boolean(row.urged),
    comment: row.comment_hash,
    prevHash: row.prev_hash,
  };
}

export function subjectHash(salt: string, messageId: string): string {
  return sha256(salt + messageId);
}

export function commentHash(salt: string, comment: string | null): string {
  return sha256(salt + (comment ?? ''));
}

/** Where the salt is still there, the message and the comment are proved as well. */
function provable(row: RatingRow): LedgerRow {
  const { salt } = row;
  if (salt === null) return ledgerRow(row);
  return {
    ...ledgerRow(row),
    subject: subjectHash(salt, row.message_id),
    comment: commentHash(salt, row.comment),
  };
}

export function ratingChain(sql: Sql): ChainTable {
  return {
    name: RATING_CHAIN,
    async after(seq, limit) {
      const rows = await sql.rows<RatingRow>(
        `SELECT ${RATING_COLUMNS} FROM rating WHERE seq > ? ORDER BY seq LIMIT ?`,
        [seq, limit],
      );
      return rows.map((row) => ({
        seq: row.seq,
        prevHash: row.prev_hash,
        hash: row.hash,
        text: ledgerText(provable(row)),
      }));
    },
  };
}
