/** Where deputies belong: groups with their leaders, and the stations that they serve. */
import type { GroupKind } from '@liaison/shared/deputies/deputy.text';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('deputy_group')
export class DeputyGroup {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  kind!: GroupKind;

  @Column('varchar')
  name!: string;

  @Column('varchar', { name: 'region_code' })
  regionCode!: string;

  @Column('varchar', { name: 'region_path' })
  regionPath!: string;
}

@Entity('group_member')
export class GroupMember {
  @PrimaryColumn('varchar', { name: 'group_id' })
  groupId!: string;

  @PrimaryColumn('varchar', { name: 'deputy_id' })
  deputyId!: string;

  /** 1 for the leader. */
  @Column('int')
  leader!: number;
}

@Entity('station_deputy')
export class StationDeputy {
  @PrimaryColumn('varchar', { name: 'station_id' })
  stationId!: string;

  @PrimaryColumn('varchar', { name: 'deputy_id' })
  deputyId!: string;

  /** Such as 站长; null for most. */
  @Column('varchar', { nullable: true })
  post!: string | null;

  /** Place in the station's list. */
  @Column('int')
  position!: number;
}
