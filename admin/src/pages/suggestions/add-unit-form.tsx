/** Gives a suggestion that is being handled to one more supporting unit: which, why, and by when. */
import { DatePicker, Form, Input } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import { RemoteSelect } from '../../components/remote-select';
import { today } from '../../lib/days';
import { write } from '../../lib/http';
import { sentOf } from '../../lib/sent';
import type { SuggestionActionProps } from './suggestion-action';

export function AddUnitForm({ suggestion, close, done }: SuggestionActionProps) {
  const lead = suggestion.units.find(({ kind, replacedBy }) => kind === 'lead' && !replacedBy);
  return (
    <FormDrawer<Record<string, unknown>>
      title={`增加会办单位　${suggestion.no ?? ''}`}
      save={(values) => write('POST', `/api/admin/suggestions/${suggestion.id}/units`, sentOf(values))}
      close={close}
      saved={done}
    >
      <p>
        新增的单位提出会办意见，由主办单位{lead ? `（${lead.unitName}）` : ''}
        一并答复代表。主办单位的答复期限不变。
      </p>
      <Form.Item name="unitId" label="会办单位" rules={[{ required: true, message: '请选择会办单位' }]}>
        <RemoteSelect path="/api/admin/units" placeholder="按名称查找承办单位" exclude={lead?.unitId} />
      </Form.Item>
      <Form.Item
        name="dueOn"
        label="最迟哪一天提出会办意见"
        extra="不早于今天，不晚于主办单位的答复期限"
        rules={[{ required: true, message: '请选择日期' }]}
      >
        <DatePicker minDate={today()} />
      </Form.Item>
      <Form.Item
        name="note"
        label="增加的理由（承办单位和代表能看到）"
        rules={[{ required: true, whitespace: true, message: '请填写增加的理由' }]}
      >
        <Input.TextArea rows={4} showCount maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}
