/** The opaque, revocable token behind a printed QR code; a revoked one stays, so that it can explain itself. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('entry_code')
export class EntryCode {
  @PrimaryColumn('varchar')
  code!: string;

  /** `station` or `deputy`. */
  @Column('varchar', { name: 'target_kind' })
  targetKind!: string;

  @Column('varchar', { name: 'target_id' })
  targetId!: string;

  /** `kind:id` while the code lives: a unique index keeps a second living code out. */
  @Column('varchar', { name: 'live_target', nullable: true })
  liveTarget!: string | null;

  @TimeColumn({ name: 'issued_at' })
  issuedAt!: Date;

  @Column('varchar', { name: 'issued_by', nullable: true })
  issuedBy!: string | null;

  @TimeColumn({ name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('varchar', { name: 'revoked_reason', nullable: true })
  revokedReason!: string | null;
}
