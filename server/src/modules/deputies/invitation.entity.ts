/** An invitation that binds one WeChat account to a deputy: used once, within its days, known here only by its hash. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('invitation')
export class Invitation {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'deputy_id' })
  deputyId!: string;

  /** SHA-256 of the token in hex: who reads the database cannot use the invitation. */
  @Column('varchar', { name: 'token_hash' })
  tokenHash!: string;

  @TimeColumn({ name: 'issued_at' })
  issuedAt!: Date;

  @Column('varchar', { name: 'issued_by', nullable: true })
  issuedBy!: string | null;

  @TimeColumn({ name: 'expires_at' })
  expiresAt!: Date;

  @TimeColumn({ name: 'used_at', nullable: true })
  usedAt!: Date | null;

  @Column('varchar', { name: 'used_by', nullable: true })
  usedBy!: string | null;

  @TimeColumn({ name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
