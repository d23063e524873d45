/** Who is on duty at a station, a week at a time: add deputies of the station to days, set their hours, save the week. */
import { DeleteOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Select, Space, Table, TimePicker, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { today } from '../../lib/days';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';

type Shift = Schemas['RosterItem'];
const DAY = 'YYYY-MM-DD';
const WEEK = 7;
const HOURS = { fromTime: '09:00', toTime: '11:30' };

/** The Monday of a day's week. */
function monday(day: Dayjs): Dayjs {
  return day.subtract((day.day() + 6) % 7, 'day').startOf('day');
}

function OneShift({ shift, change }: { shift: Shift; change(next: Shift | null): void }) {
  const time = (text: string) => dayjs(`2000-01-01T${text}`);
  return (
    <Space size={4}>
      <span style={{ display: 'inline-block', minWidth: 56 }}>{shift.deputyName}</span>
      <TimePicker.RangePicker
        size="small"
        format="HH:mm"
        minuteStep={5}
        allowClear={false}
        style={{ width: 150 }}
        value={[time(shift.fromTime), time(shift.toTime)]}
        onChange={(range) =>
          range?.[0] &&
          range[1] &&
          change({ ...shift, fromTime: range[0].format('HH:mm'), toTime: range[1].format('HH:mm') })
        }
      />
      <Button
        type="text"
        size="small"
        danger
        aria-label={`取消${shift.deputyName}${shift.date}值班`}
        icon={<DeleteOutlined />}
        onClick={() => change(null)}
      />
    </Space>
  );
}

export function DutyRoster({ station }: { station: Schemas['ManagedStationView'] }) {
  const path = `/api/admin/stations/${station.id}`;
  const mayEdit = useMe().may('station.manage');
  const { message } = App.useApp();
  const [from, setFrom] = useState(() => monday(today()));
  const first = from.format(DAY);
  const asked = useData<Schemas['RosterView']>(`${path}/roster`, { from: first, days: WEEK });
  const team = useData<Schemas['StationDeputiesView']>(`${path}/deputies`);
  const [shifts, setShifts] = useState<readonly Shift[]>([]);
  const [state, setState] = useState<{ dirty: boolean; busy?: boolean; error?: string }>({ dirty: false });
  const { data } = asked;
  useEffect(() => {
    if (!data) return;
    setShifts(data.items);
    setState({ dirty: false });
  }, [data]);
  const change = (next: readonly Shift[]) => {
    setShifts(next);
    setState({ dirty: true });
  };
  async function save() {
    setState({ dirty: true, busy: true });
    const items = shifts.map(({ date, deputyId, fromTime, toTime }) => ({
      date,
      deputyId,
      fromTime,
      toTime,
    }));
    try {
      await write('PUT', `${path}/roster`, { from: first, days: WEEK, items });
      void message.success('已保存');
      asked.reload();
    } catch (error) {
      setState({ dirty: true, error: wordsOf(error) });
    }
  }
  const days = Array.from({ length: WEEK }, (_, index) => from.add(index, 'day'));
  const people = team.data?.items ?? [];
  const editor = (date: string) => {
    const here = shifts.filter((shift) => shift.date === date);
    const free = people.filter((one) => !here.some((shift) => shift.deputyId === one.deputyId));
    const put = (shift: Shift, next: Shift | null) =>
      change(shifts.flatMap((one) => (one === shift ? (next ?? []) : one)));
    const add = (deputyId: string) => {
      const one = people.find((person) => person.deputyId === deputyId);
      if (one) change([...shifts, { date, deputyId, deputyName: one.name, ...HOURS }]);
    };
    if (!mayEdit)
      return here.map((shift) => `${shift.deputyName} ${shift.fromTime}–${shift.toTime}`).join('；') || '—';
    return (
      <Flex vertical gap={4} align="start">
        {here.map((shift) => (
          <OneShift key={shift.deputyId} shift={shift} change={(next) => put(shift, next)} />
        ))}
        {free.length > 0 && (
          <Select
            size="small"
            style={{ width: 150 }}
            value={null}
            aria-label={`${date} 添加值班代表`}
            placeholder="添加值班代表"
            options={free.map((one) => ({ value: one.deputyId, label: one.name }))}
            onChange={(id: string | null) => id && add(id)}
          />
        )}
      </Flex>
    );
  };
  const error = state.error ?? asked.error;
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={8} wrap>
        <Button
          aria-label="上一周"
          icon={<LeftOutlined />}
          disabled={state.dirty}
          onClick={() => setFrom(from.subtract(WEEK, 'day'))}
        />
        <Typography.Text strong>
          {from.format('M 月 D 日')}至{from.add(WEEK - 1, 'day').format('M 月 D 日')}
        </Typography.Text>
        <Button
          aria-label="下一周"
          icon={<RightOutlined />}
          disabled={state.dirty}
          onClick={() => setFrom(from.add(WEEK, 'day'))}
        />
        <span style={{ flex: 1 }} />
        {mayEdit && (
          <>
            <Button
              type="primary"
              disabled={!state.dirty || !data || asked.loading}
              loading={state.busy}
              onClick={save}
            >
              保存这一周
            </Button>
            <Button disabled={!state.dirty} onClick={asked.reload}>
              放弃
            </Button>
          </>
        )}
      </Flex>
      {error && <Alert type="error" showIcon title={error} />}
      {people.length === 0 && !team.loading && (
        <Alert type="info" title="这个站还没有驻站代表，请先在“驻站代表”里添加。" />
      )}
      <Table<Dayjs>
        rowKey={(day) => day.format(DAY)}
        size="small"
        bordered
        loading={asked.loading}
        pagination={false}
        dataSource={days}
        columns={[
          { title: '日期', width: 130, render: (_, day) => day.format('M 月 D 日 ddd') },
          { title: '值班', render: (_, day) => editor(day.format(DAY)) },
        ]}
      />
    </Flex>
  );
}
