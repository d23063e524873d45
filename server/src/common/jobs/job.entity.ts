/** A long job and its rows: who asked for what, how far it is, what came of it. It outlives page, session and process. */
import type { JobRowState, JobState } from '@liaison/shared/jobs/job.text';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../database/times.js';

@Entity('job')
export class Job {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') kind!: string;
  /** What the owner's list shows. */
  @Column('varchar') title!: string;
  @Column('varchar', { name: 'owner_id' }) ownerId!: string;
  @Column('varchar') door!: string;
  /** The regions and stations that the owner had when the job was asked for, to be read by people. */
  @Column('varchar') scope!: string;
  /** Where the request came from, for the audit trail. */
  @Column('varchar', { nullable: true }) address!: string | null;
  @Column('varchar') state!: JobState;
  @Column('int') done!: number;
  @Column('int') total!: number;
  /** JSON of what was asked. */
  @Column('text') input!: string;
  /** JSON of counts and sentences. */
  @Column('text', { nullable: true }) result!: string | null;
  @Column('varchar', { nullable: true }) error!: string | null;
  @Column('varchar', { name: 'file_name', nullable: true }) fileName!: string | null;
  @Column('varchar', { name: 'file_mime', nullable: true }) fileMime!: string | null;
  @TimeColumn({ name: 'file_until', nullable: true }) fileUntil!: Date | null;
  /** The file is sealed, may be fetched once and soon, and is gone then. */
  @Column('int', { name: 'file_once' }) fileOnce!: number;
  @Column('int', { name: 'cancel_asked' }) cancelAsked!: number;
  @Column('int') attempts!: number;
  /** The one run that may write: a new one at each claim. */
  @Column('varchar', { name: 'claimed_by', nullable: true }) claimedBy!: string | null;
  @TimeColumn({ name: 'lease_until', nullable: true }) leaseUntil!: Date | null;
  @TimeColumn({ name: 'created_at' }) createdAt!: Date;
  @TimeColumn({ name: 'started_at', nullable: true }) startedAt!: Date | null;
  @TimeColumn({ name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

@Entity('job_row')
export class JobRow {
  @PrimaryColumn('varchar', { name: 'job_id' }) jobId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('varchar', { name: 'subject_id' }) subjectId!: string;
  @Column('varchar') label!: string;
  @Column('varchar') state!: JobRowState;
  @Column('varchar', { nullable: true }) reason!: string | null;
}
