/** A unit that handles suggestions: what the register says of it. */
import type { UnitStatus } from '@liaison/shared/units/unit.text';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('unit')
export class Unit {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  name!: string;

  @Column('varchar', { name: 'short_name' })
  shortName!: string;

  @Column('varchar')
  kind!: string;

  @Column('varchar', { name: 'region_code' })
  regionCode!: string;

  @Column('varchar', { name: 'region_path' })
  regionPath!: string;

  @Column('text')
  duty!: string;

  /** JSON list of main categories. */
  @Column('text')
  categories!: string;

  @Column('varchar', { name: 'head_name' })
  headName!: string;

  @Column('varchar', { name: 'head_title' })
  headTitle!: string;

  @Column('varchar', { name: 'contact_name' })
  contactName!: string;

  @Column('varchar')
  phone!: string;

  @Column('varchar')
  address!: string;

  @Column('varchar')
  status!: UnitStatus;

  /** The unit that a closed one was merged into. */
  @Column('varchar', { name: 'successor_id', nullable: true })
  successorId!: string | null;

  @Column('int')
  version!: number;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt!: Date;
}
