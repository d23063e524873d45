/** Appends to the ledger of ratings, the only thing that can be done to it: the next number, linked to the row before. */
import { randomBytes } from 'node:crypto';
import { ledgerText, type Solved } from '@liaison/shared/ratings/rating.types';
import { Injectable } from '@nestjs/common';
import { newId } from '../../common/database/ids.js';
import type { Tx } from '../../common/database/transaction.js';
import { type ChainHead, claimHead, moveHead, sha256 } from '../../common/ledger/hash-chain.js';
import { Clock } from '../../common/time/clock.js';
import { commentHash, RATING_CHAIN, subjectHash } from './rating.chain.js';
import { Rating } from './rating.entity.js';

export interface RatingEntry {
  readonly messageId: string;
  readonly authorId: string;
  readonly solved: Solved;
  /** 1 to 5. */
  readonly satisfied: number;
  readonly urged: boolean;
  readonly comment: string | null;
}

@Injectable()
export class RatingLedger {
  constructor(private readonly clock: Clock) {}

  /**
   * Writes the row and gives its receipt. Call it last in a unit of work: from here to the commit, others wait.
   */
  async append(tx: Tx, entry: RatingEntry): Promise<ChainHead> {
    const at = this.clock.now();
    const salt = randomBytes(16).toString('hex');
    const subject = subjectHash(salt, entry.messageId);
    const comment = commentHash(salt, entry.comment);
    const before = await claimHead(tx, RATING_CHAIN);
    const seq = before.seq + 1;
    const { solved, satisfied, urged } = entry;
    const hash = sha256(
      ledgerText({
        seq,
        at: at.toISOString(),
        subject,
        solved,
        satisfied,
        urged,
        comment,
        prevHash: before.hash,
      }),
    );
    await tx.insert(Rating, {
      id: newId(),
      seq,
      messageId: entry.messageId,
      authorId: entry.authorId,
      at,
      solved,
      satisfied,
      urged: urged ? 1 : 0,
      comment: entry.comment,
      salt,
      subjectHash: subject,
      commentHash: comment,
      prevHash: before.hash,
      hash,
    });
    await moveHead(tx, RATING_CHAIN, { seq, hash }, at);
    return { seq, hash };
  }
}
