/** One running or stopped clock of a message, in working days; and one finished holding, with its working time. */
import type { ClockKind, HolderKind } from '@liaison/shared/messages/message.text';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

@Entity('message_clock')
export class MessageClock {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'message_id' }) messageId!: string;
  @Column('varchar') kind!: ClockKind;
  @Column('varchar', { name: 'holder_kind' }) holderKind!: HolderKind;
  @Column('varchar', { name: 'holder_id' }) holderId!: string;
  @TimeColumn({ name: 'started_at' }) startedAt!: Date;
  /** At two thirds. */
  @TimeColumn({ name: 'remind_at' }) remindAt!: Date;
  @TimeColumn({ name: 'due_at' }) dueAt!: Date;
  /** At twice the time. */
  @TimeColumn({ name: 'escalate_at' }) escalateAt!: Date;
  /** When the scheduler looks next; null when nothing is left to do. */
  @TimeColumn({ name: 'next_at', nullable: true }) nextAt!: Date | null;
  /** 0 nothing said, 1 reminded, 2 keeper told, 3 office told. */
  @Column('int') stage!: number;
  @TimeColumn({ name: 'paused_at', nullable: true }) pausedAt!: Date | null;
  @Column('varchar', { name: 'pause_reason', nullable: true }) pauseReason!: string | null;
  @TimeColumn({ name: 'resume_at', nullable: true }) resumeAt!: Date | null;
  @TimeColumn({ name: 'stopped_at', nullable: true }) stoppedAt!: Date | null;
  @Column('int', { name: 'in_time', nullable: true }) inTime!: number | null;
}

@Entity('message_holding')
export class MessageHolding {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'message_id' }) messageId!: string;
  @Column('varchar', { name: 'holder_kind' }) holderKind!: HolderKind;
  @Column('varchar', { name: 'holder_id' }) holderId!: string;
  @TimeColumn({ name: 'from_at' }) fromAt!: Date;
  @TimeColumn({ name: 'to_at' }) toAt!: Date;
  @Column('bigint', { name: 'working_ms' }) workingMs!: number;
}
