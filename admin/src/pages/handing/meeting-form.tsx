/** A new handing-over meeting: name, day, place. */
import { DatePicker, Form, Input } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { today } from '../../lib/days';
import { write } from '../../lib/http';
import { sentOf } from '../../lib/sent';

export function MeetingForm({ close, saved }: { close(): void; saved(id: string): void }) {
  return (
    <FormDrawer<Record<string, unknown>>
      title="新建交办会"
      initial={{ heldOn: today() }}
      save={async (values) => {
        const path = '/api/admin/handing-meetings';
        saved((await write<Schemas['HandingMeetingView']>('POST', path, sentOf(values))).id);
      }}
      close={close}
      saved={() => {}}
    >
      <Form.Item
        name="name"
        label="会议名称"
        rules={[
          { required: true, whitespace: true, message: '请填写会议名称' },
          { min: 2, message: '会议名称至少 2 个字' },
        ]}
      >
        <Input maxLength={80} placeholder="如：县人大代表建议交办会" />
      </Form.Item>
      <Form.Item name="heldOn" label="日期" rules={[{ required: true, message: '请选择日期' }]}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="place" label="地点">
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="note" label="说明">
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}
