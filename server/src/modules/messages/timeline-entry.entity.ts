/** One entry of a message's timeline. Written once; never changed, never removed. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('timeline_entry')
export class TimelineEntry {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'message_id' }) messageId!: string;
  @Column('int') seq!: number;
  @TimeColumn({ name: 'at' }) at!: Date;
  /** By role, never by account: author, deputy, station, office, staff, system. */
  @Column('varchar', { name: 'actor_kind' }) actorKind!: string;
  @Column('varchar', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('varchar', { name: 'actor_label' }) actorLabel!: string;
  @Column('varchar') action!: string;
  @Column('varchar', { name: 'from_state' }) fromState!: string;
  @Column('varchar', { name: 'to_state' }) toState!: string;
  @Column('text', { nullable: true }) text!: string | null;
  /** JSON. */
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('int', { name: 'photo_count' }) photoCount!: number;
}
