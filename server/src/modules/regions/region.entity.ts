/** A node of the tree of regions, and the office of the people's congress that works there. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('region')
export class Region {
  /** Statutory code (GB/T 2260), 12 digits. */
  @PrimaryColumn('varchar')
  code!: string;

  @Column('varchar', { name: 'parent_code', nullable: true })
  parentCode!: string | null;

  @Column('varchar')
  level!: string;

  @Column('varchar')
  name!: string;

  @Column('varchar', { name: 'full_name' })
  fullName!: string;

  /** Significant digits of every ancestor and itself, `/42/4211/421182/`: everything under it shares the prefix. */
  @Column('varchar')
  path!: string;

  @Column('double', { nullable: true })
  lat!: number | null;

  @Column('double', { nullable: true })
  lng!: number | null;
}

@Entity('office')
export class Office {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'region_code' })
  regionCode!: string;

  @Column('varchar', { name: 'region_path' })
  regionPath!: string;

  @Column('varchar')
  level!: string;

  @Column('varchar')
  name!: string;

  /** Whether its people sign in with a code of their phone too: off, optional, required. */
  @Column('varchar', { name: 'totp_rule' })
  totpRule!: string;
}
