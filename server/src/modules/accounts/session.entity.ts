/** One sign-in on one device; its refresh token changes at every use, and only hashes are kept. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('session')
export class Session {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'account_id' })
  accountId!: string;

  @Column('varchar')
  door!: string;

  @Column('varchar', { name: 'refresh_hash' })
  refreshHash!: string;

  @Column('varchar', { name: 'previous_hash', nullable: true })
  previousHash!: string | null;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;

  @TimeColumn({ name: 'refreshed_at' })
  refreshedAt!: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt!: Date;

  /** Staff only, written at most once a minute. */
  @TimeColumn({ name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  /** Network address of the sign-in. */
  @Column('varchar', { nullable: true })
  address!: string | null;

  /** What the browser says of itself, cut to 200 letters. */
  @Column('varchar', { nullable: true })
  agent!: string | null;

  @TimeColumn({ name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
