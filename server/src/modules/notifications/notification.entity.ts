/** One notice in a person's inbox at one door. */
import type { Door } from '@liaison/shared/access/access.types';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('notification')
export class Notification {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'account_id' })
  accountId!: string;

  @Column('varchar')
  door!: Door;

  /** The event it tells of, such as `message.answer`. */
  @Column('varchar')
  kind!: string;

  /** At most 20 characters: it fits a WeChat template too. */
  @Column('varchar')
  title!: string;

  @Column('varchar')
  body!: string;

  @Column('varchar', { name: 'subject_type' })
  subjectType!: string;

  @Column('varchar', { name: 'subject_id' })
  subjectId!: string;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;

  @TimeColumn({ name: 'read_at', nullable: true })
  readAt!: Date | null;
}
