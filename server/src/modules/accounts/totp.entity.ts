/** The shared secret of an account's one-time codes, and the recovery codes that stand in when the phone is gone. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('totp')
export class Totp {
  @PrimaryColumn('varchar', { name: 'account_id' })
  accountId!: string;

  @Column('text', { name: 'secret_sealed' })
  secretSealed!: string;

  /** Null until a first code has proved that the phone has the secret; only then is it asked for. */
  @TimeColumn({ name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** The last half minute whose code was accepted: none is accepted twice. */
  @Column('int', { name: 'last_step', nullable: true })
  lastStep!: number | null;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;
}

@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'account_id' })
  accountId!: string;

  @Column('varchar', { name: 'code_hash' })
  codeHash!: string;

  @TimeColumn({ name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
