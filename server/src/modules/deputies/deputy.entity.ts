/** A people's deputy as a person, and the mandates that person holds in one or more congresses. */
import type { MandateLevel } from '@liaison/shared/deputies/deputy.text';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

/** `retired` deputies keep their history and are shown to nobody outside the office. */
export type DeputyStatus = 'active' | 'retired';

@Entity('deputy')
export class Deputy {
  @PrimaryColumn('varchar')
  id!: string;

  /** The office's own number, unique inside a region. */
  @Column('varchar', { name: 'external_no', nullable: true })
  externalNo!: string | null;

  @Column('varchar')
  name!: string;

  /** 男 or 女. */
  @Column('varchar')
  gender!: string;

  @Column('int', { name: 'birth_year', nullable: true })
  birthYear!: number | null;

  @Column('varchar', { nullable: true })
  ethnicity!: string | null;

  @Column('varchar', { nullable: true })
  occupation!: string | null;

  @Column('text')
  bio!: string;

  /** Joined by 、. */
  @Column('varchar')
  specialities!: string;

  @Column('varchar', { name: 'avatar_id', nullable: true })
  avatarId!: string | null;

  @Column('varchar', { name: 'region_code' })
  regionCode!: string;

  @Column('varchar', { name: 'region_path' })
  regionPath!: string;

  @Column('varchar')
  status!: DeputyStatus;

  @Column('int')
  version!: number;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt!: Date;
}

@Entity('mandate')
export class Mandate {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'deputy_id' })
  deputyId!: string;

  @Column('varchar')
  level!: MandateLevel;

  /** Full name, such as 青禾县第十九届人民代表大会. */
  @Column('varchar')
  congress!: string;

  @Column('int')
  term!: number;

  /** Electoral district; empty for deputies elected by a lower congress. */
  @Column('varchar')
  district!: string;

  /** Empty for town congresses, which have no delegations. */
  @Column('varchar')
  delegation!: string;
}
