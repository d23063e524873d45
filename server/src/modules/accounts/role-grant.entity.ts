/** What an account may do, and where: a role with its scope. */
import type { Role, ScopeKind } from '@liaison/shared/access/access.types';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'account_id' })
  accountId!: string;

  @Column('varchar')
  role!: Role;

  @Column('varchar', { name: 'scope_kind' })
  scopeKind!: ScopeKind;

  /** Deputy id, unit id, station id or region code. */
  @Column('varchar', { name: 'scope_id' })
  scopeId!: string;

  /** For a region: its path. */
  @Column('varchar', { name: 'scope_path', nullable: true })
  scopePath!: string | null;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;
}
