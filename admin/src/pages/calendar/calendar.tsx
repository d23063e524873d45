/** The work calendar: days that the office adds before the national calendar is known to the program. */
import {
  Alert,
  App,
  Button,
  DatePicker,
  Flex,
  Form,
  Input,
  Popconfirm,
  Radio,
  Table,
  Tag,
  Typography,
} from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';

type Day = Schemas['CalendarDayView'];
interface Fields {
  readonly date: Dayjs;
  readonly working: boolean;
  readonly note: string;
}
const PATH = '/api/admin/calendar';
const KINDS = [
  { value: false, label: '放假' },
  { value: true, label: '上班' },
];

export default function Calendar() {
  const me = useMe();
  const { message } = App.useApp();
  const asked = useData<Schemas['CalendarDayListView']>(PATH);
  const [adding, add] = useState(false);
  const may = me.may('calendar.manage');
  const drop = (date: string) =>
    write('DELETE', `${PATH}/${date}`).then(
      asked.reload,
      (error: unknown) => void message.error(wordsOf(error)),
    );
  return (
    <Flex vertical gap={12}>
      <Flex align="center">
        <Typography.Title level={4} style={{ margin: 0, flex: 1 }}>
          工作日历
        </Typography.Title>
        {may && (
          <Button type="primary" onClick={() => add(true)}>
            加一天
          </Button>
        )}
      </Flex>
      <Typography.Text type="secondary">
        国家公布的节假日和调休已在程序里；这里只登记程序还不知道的日子。所有期限按这本日历计算。
      </Typography.Text>
      {asked.error && <Alert type="error" showIcon title={asked.error} />}
      <Table<Day>
        rowKey="date"
        size="small"
        loading={asked.loading}
        pagination={false}
        dataSource={asked.data?.items}
        locale={{ emptyText: <div style={{ padding: 48 }}>没有另外登记的日子</div> }}
        columns={[
          { title: '日期', width: 200, render: (_, row) => dayjs(row.date).format('YYYY-MM-DD dddd') },
          {
            title: '安排',
            width: 100,
            render: (_, row) => (
              <Tag color={row.working ? 'blue' : 'green'}>{row.working ? '上班' : '放假'}</Tag>
            ),
          },
          { title: '说明', render: (_, row) => row.note },
          {
            title: '',
            width: 90,
            render: (_, row) =>
              may && (
                <Popconfirm title="删除这一天？" onConfirm={() => drop(row.date)}>
                  <Button type="link" size="small">
                    删除
                  </Button>
                </Popconfirm>
              ),
          },
        ]}
      />
      {adding && (
        <FormDrawer<Fields>
          title="加一天"
          initial={{ working: false }}
          save={(one) => write('POST', PATH, { ...one, date: one.date.format('YYYY-MM-DD') })}
          close={() => add(false)}
          saved={asked.reload}
        >
          <Form.Item name="date" label="日期" rules={[{ required: true }]}>
            <DatePicker />
          </Form.Item>
          <Form.Item name="working" label="安排">
            <Radio.Group options={KINDS} />
          </Form.Item>
          <Form.Item name="note" label="说明" rules={[{ required: true, max: 60 }]}>
            <Input />
          </Form.Item>
        </FormDrawer>
      )}
    </Flex>
  );
}
