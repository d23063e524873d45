/** A person who can sign in: a WeChat user, or staff with a login name. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('account')
export class Account {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  kind!: 'wechat' | 'staff';

  @Column('varchar', { nullable: true })
  openid!: string | null;

  @Column('varchar', { nullable: true })
  unionid!: string | null;

  @Column('varchar', { name: 'login_name', nullable: true })
  loginName!: string | null;

  @Column('varchar', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('varchar', { name: 'display_name' })
  displayName!: string;

  @Column('text', { name: 'phone_sealed', nullable: true })
  phoneSealed!: string | null;

  @Column('varchar')
  status!: 'active' | 'disabled' | 'erased';

  @Column('int', { name: 'failed_count' })
  failedCount!: number;

  @TimeColumn({ name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;

  /** The smallest region that holds all roles of a staff account: whose administrators manage it. */
  @Column('varchar', { name: 'home_path' })
  homePath!: string;

  /** 1 after an administrator has set the password: the next sign-in may only change it. */
  @Column('int', { name: 'must_change_password' })
  mustChangePassword!: number;

  @TimeColumn({ name: 'password_changed_at', nullable: true })
  passwordChangedAt!: Date | null;

  @TimeColumn({ name: 'last_sign_in_at', nullable: true })
  lastSignInAt!: Date | null;

  @TimeColumn({ name: 'erased_at', nullable: true })
  erasedAt!: Date | null;
}
