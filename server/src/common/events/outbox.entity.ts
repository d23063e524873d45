/** An event that waits to leave: written with the change it tells of, delivered after the commit. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../database/times.js';

@Entity('outbox_event')
export class OutboxEvent {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  type!: string;

  @Column('varchar', { name: 'subject_id' })
  subjectId!: string;

  /** JSON. */
  @Column('text')
  payload!: string;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;

  /** Not before this; null once delivered. */
  @TimeColumn({ name: 'next_at', nullable: true })
  nextAt!: Date | null;

  /** Lease: the process that delivers it, and until when it may. */
  @Column('varchar', { name: 'claimed_by', nullable: true })
  claimedBy!: string | null;

  @Column('int')
  attempts!: number;

  @Column('varchar', { name: 'last_error', nullable: true })
  lastError!: string | null;
}
