/** What was answered to a write under a key, kept so that the same request gets the same answer. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../database/times.js';

@Entity('idempotency_key')
export class IdempotencyRow {
  @PrimaryColumn('varchar')
  owner!: string;

  @PrimaryColumn('varchar', { name: 'idem_key' })
  idemKey!: string;

  @Column('varchar', { name: 'body_hash' })
  bodyHash!: string;

  /** JSON of the response body. */
  @Column('text')
  response!: string;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;
}
