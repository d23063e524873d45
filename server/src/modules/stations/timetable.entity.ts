/** When a station receives people: its days of every month, and which deputy is on duty on which date. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reception_day')
export class ReceptionDay {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'station_id' })
  stationId!: string;

  @Column('varchar')
  title!: string;

  /** Days of the month, both included. */
  @Column('int', { name: 'from_day' })
  fromDay!: number;

  @Column('int', { name: 'to_day' })
  toDay!: number;

  /** `HH:MM`, Beijing time. */
  @Column('varchar', { name: 'from_time' })
  fromTime!: string;

  @Column('varchar', { name: 'to_time' })
  toTime!: string;
}

@Entity('duty_shift')
export class DutyShift {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'station_id' })
  stationId!: string;

  @Column('varchar', { name: 'deputy_id' })
  deputyId!: string;

  /** `YYYY-MM-DD`, Beijing calendar. */
  @Column('varchar')
  date!: string;

  @Column('varchar', { name: 'from_time' })
  fromTime!: string;

  @Column('varchar', { name: 'to_time' })
  toTime!: string;
}
