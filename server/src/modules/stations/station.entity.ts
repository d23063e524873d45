/** A place where deputies meet people: what its page, its plaque and its list entry show. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('station')
export class Station {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'region_code' })
  regionCode!: string;

  @Column('varchar', { name: 'region_path' })
  regionPath!: string;

  /** Names from the county down, kept here so that lists and search need no join. */
  @Column('varchar', { name: 'region_name' })
  regionName!: string;

  @Column('varchar')
  kind!: string;

  @Column('varchar')
  name!: string;

  @Column('varchar')
  address!: string;

  /** GCJ-02 degrees. */
  @Column('double', { nullable: true })
  lat!: number | null;

  @Column('double', { nullable: true })
  lng!: number | null;

  @Column('varchar', { nullable: true })
  phone!: string | null;

  @Column('varchar', { name: 'keeper_name', nullable: true })
  keeperName!: string | null;

  @Column('varchar', { name: 'open_text' })
  openText!: string;

  @Column('text')
  intro!: string;

  /** Hours to the first answer; null for the common rule of working days. */
  @Column('int', { name: 'reply_promise_hours', nullable: true })
  replyPromiseHours!: number | null;

  @Column('varchar', { name: 'photo_id', nullable: true })
  photoId!: string | null;

  /** `open` or `closed`. */
  @Column('varchar')
  status!: string;

  @Column('int')
  version!: number;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt!: Date;
}
