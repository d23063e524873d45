/** A list's filters under a name: they follow the person to every desk, and the office may share them. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('saved_filter')
export class SavedFilter {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'owner_id' }) ownerId!: string;
  /** Which list: `messages`, `deputies` … */
  @Column('varchar') list!: string;
  @Column('varchar') title!: string;
  /** As it stands in the address: `state=waiting&due=soon`. */
  @Column('varchar') query!: string;
  /** The office or station that may use it too; null when it is the owner's alone. */
  @Column('varchar', { name: 'office_key', nullable: true }) officeKey!: string | null;
  @TimeColumn({ name: 'created_at' }) createdAt!: Date;
}
