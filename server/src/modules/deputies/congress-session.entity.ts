/** A session of a people's congress (人代会会次): when it sits. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('congress_session')
export class CongressSession {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'region_code' })
  regionCode!: string;

  /** The congress by the name that its mandates bear. */
  @Column('varchar')
  congress!: string;

  @Column('varchar')
  name!: string;

  /** `YYYY-MM-DD`, Beijing; the last day counts. */
  @Column('varchar', { name: 'starts_on' })
  startsOn!: string;

  @Column('varchar', { name: 'ends_on' })
  endsOn!: string;

  @Column('int')
  version!: number;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;
}
