/** One row of the ledger of ratings: written once, never changed; each carries the hash of the row before it. */
import type { Solved } from '@liaison/shared/ratings/rating.types';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('rating')
export class Rating {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('int')
  seq!: number;

  @Column('varchar', { name: 'message_id' })
  messageId!: string;

  @Column('varchar', { name: 'author_id' })
  authorId!: string;

  @TimeColumn({ name: 'at' })
  at!: Date;

  @Column('varchar')
  solved!: Solved;

  /** 1 to 5. */
  @Column('int')
  satisfied!: number;

  /** Somebody urged the author to rate well: 0 or 1. */
  @Column('tinyint')
  urged!: number;

  /** Null when nothing was said, or when its author had it erased. */
  @Column('text', { nullable: true })
  comment!: string | null;

  /** Makes the two hashes below unguessable; null after an erasure, which they survive. */
  @Column('varchar', { nullable: true })
  salt!: string | null;

  @Column('varchar', { name: 'subject_hash' })
  subjectHash!: string;

  @Column('varchar', { name: 'comment_hash' })
  commentHash!: string;

  @Column('varchar', { name: 'prev_hash' })
  prevHash!: string;

  @Column('varchar')
  hash!: string;
}
