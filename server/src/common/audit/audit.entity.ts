/** One line of the audit trail: who did what to which thing, when, from where. Sealed into a hash chain afterwards. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../database/times.js';

@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('varchar')
  id!: string;

  @TimeColumn({ name: 'at' })
  at!: Date;

  @Column('varchar', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('varchar')
  door!: string;

  @Column('varchar', { nullable: true })
  address!: string | null;

  @Column('varchar', { name: 'request_id', nullable: true })
  requestId!: string | null;

  @Column('varchar')
  action!: string;

  @Column('varchar', { name: 'subject_type' })
  subjectType!: string;

  @Column('varchar', { name: 'subject_id' })
  subjectId!: string;

  /** JSON. */
  @Column('text')
  detail!: string;

  /** Place in the chain; null until sealed. */
  @Column('int', { nullable: true })
  seq!: number | null;

  @Column('varchar', { name: 'prev_hash', nullable: true })
  prevHash!: string | null;

  @Column('varchar', { nullable: true })
  hash!: string | null;
}
