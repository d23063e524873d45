/** Enters or changes a session: which congress, its name, from when to when. */
import { Alert, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData } from '../../lib/use-data';

type Session = Schemas['CongressSessionView'];
interface Fields {
  /** The congress with its region: two towns may have congresses of one name. */
  readonly congress: string;
  readonly name: string;
  readonly days: readonly [Dayjs, Dayjs];
}
const PATH = '/api/admin/congress-sessions';
const keyOf = (one: { readonly regionCode: string; readonly congress: string }) =>
  JSON.stringify([one.regionCode, one.congress]);

export function SessionForm(props: { session?: Session; close(): void; saved(): void }) {
  const { session } = props;
  const known = useData<Schemas['CongressListView']>(`${PATH}/congresses`);
  const congresses = [...(known.data?.items ?? [])];
  if (session && !congresses.some((one) => keyOf(one) === keyOf(session))) congresses.unshift(session);
  const initial = session && {
    congress: keyOf(session),
    name: session.name,
    days: [dayjs(session.startsOn), dayjs(session.endsOn)],
  };
  const save = ({ congress, name, days }: Fields) => {
    const [regionCode, full] = JSON.parse(congress) as [string, string];
    const [startsOn, endsOn] = days.map((day) => day.format('YYYY-MM-DD'));
    const body = { regionCode, congress: full, name, startsOn, endsOn };
    if (!session) return write('POST', PATH, body);
    return write('PUT', `${PATH}/${session.id}`, { ...body, version: session.version });
  };
  return (
    <FormDrawer<Fields> title={session ? '修改会次' : '登记会次'} initial={initial} save={save} {...props}>
      {known.error && <Alert type="error" showIcon title={known.error} style={{ marginBottom: 12 }} />}
      <Form.Item
        name="congress"
        label="人民代表大会"
        extra="名单取自代表的任职；没有的请先在“代表”里登记任职"
        rules={[{ required: true, message: '请选择人民代表大会' }]}
      >
        <Select
          placeholder="选择人民代表大会"
          loading={known.loading}
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent="还没有代表登记任职"
          options={congresses.map((one) => ({ value: keyOf(one), label: one.congress }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label="会议名称"
        rules={[{ required: true, min: 2, max: 80, message: '请填写会议名称' }]}
      >
        <Input placeholder="例如 第六次会议" />
      </Form.Item>
      <Form.Item
        name="days"
        label="会期"
        extra="这几天提交的建议记为大会期间，其余记为闭会期间"
        rules={[{ required: true, message: '请选择开幕日和闭幕日' }]}
      >
        <DatePicker.RangePicker placeholder={['开幕日', '闭幕日']} />
      </Form.Item>
    </FormDrawer>
  );
}
