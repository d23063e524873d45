// A deputy sees here who is on duty at their stations in the next two weeks, and finds their own days at once.
import { View } from '@tarojs/components';
import type { DutyItem } from '../../../core/api.types';
import { dayText, isoDate } from '../../../core/format';
import { Segments } from '../../../ui/choices';
import { Icon } from '../../../ui/icon';
import { Card, Tag } from '../../../ui/parts';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { DeputyScreen } from '../door/screen';
import './index.scss';
import { DAYS, type Day, useRoster } from './use-roster';

const WHOSE = [
  { value: 'all', text: '全站' },
  { value: 'mine', text: '只看我的' },
] as const;

/** 今天 stands in for today's date. */
function dayName(date: string): string {
  return date === isoDate(Date.now()) ? `今天 ${dayText(date)}` : dayText(date);
}

function Next({ duty }: { duty: DutyItem }) {
  return (
    <View className="card next-duty">
      <Icon name="calendar" color="red" size="30px" />
      <View className="next-duty__main">
        <View className="muted">您下一次值班</View>
        <View className="next-duty__day">{dayName(duty.date)}</View>
        <View>
          {duty.fromTime}—{duty.toTime} · {duty.stationName}
        </View>
      </View>
    </View>
  );
}

function DayCard({ day, several }: { day: Day; several: boolean }) {
  return (
    <Card title={dayName(day.date)}>
      {day.duties.map((duty) => (
        <View
          key={`${duty.stationId}${duty.deputyId}${duty.fromTime}`}
          className={`desk-duty ${duty.mine ? 'desk-duty--mine' : ''}`}
        >
          <View className="desk-duty__time">
            {duty.fromTime}—{duty.toTime}
          </View>
          <View className="desk-duty__main">
            <View className="desk-duty__name">
              {duty.deputyName}
              {duty.mine ? <Tag text="我" tone="red" /> : null}
            </View>
            {several ? <View className="muted">{duty.stationName}</View> : null}
          </View>
        </View>
      ))}
    </Card>
  );
}

export default function RosterPage() {
  const { roster, whose, setWhose, days, next, several } = useRoster();
  const { data, problem } = roster;
  return (
    <DeputyScreen title="值班表">
      {!data && problem ? <Failed problem={problem} onRetry={() => void roster.reload()} /> : null}
      {!data && !problem ? <Skeleton /> : null}
      {data?.items.length === 0 ? (
        <Empty text={`近${DAYS}天还没有排班`} hint="排班由联络站工作人员安排" drawing="station" />
      ) : null}
      {data?.items.length ? (
        <>
          {next ? <Next duty={next} /> : null}
          <Segments label="看谁的值班" options={WHOSE} value={whose} onChange={setWhose} />
          {days.map((day) => (
            <DayCard key={day.date} day={day} several={several} />
          ))}
          {days.length ? null : <Empty text={`近${DAYS}天没有您的值班`} drawing="done" />}
        </>
      ) : null}
    </DeputyScreen>
  );
}
