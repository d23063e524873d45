/** Writes down what a person said by phone or face to face, or that nobody could be reached. */
import { STILL_SOLVED_TEXT, VISIT_METHOD_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Alert, Form, Input, Radio, Rate } from 'antd';
import { useState } from 'react';
import { optionsOf } from '../../components/filters';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { sentOf } from '../../lib/sent';

const { phone, face } = VISIT_METHOD_TEXT;
const REACHED = [
  { value: 'yes', label: '联系上了' },
  { value: 'no', label: '没有联系上' },
];

export interface RecordVisitProps {
  readonly visit: Schemas['ReturnVisitItem'];
  close(): void;
  saved(): void;
}

export function RecordVisit({ visit, close, saved }: RecordVisitProps) {
  const [reached, reach] = useState('yes');
  const [still, say] = useState<string>();
  const save = (values: Record<string, unknown>) => {
    const body = reached === 'yes' ? sentOf(values) : { ...sentOf(values), unreached: true };
    return write('POST', `/api/admin/return-visits/${visit.id}/record`, body);
  };
  return (
    <FormDrawer
      title={`登记回访　${visit.no ?? ''}　${visit.targetName}`}
      initial={{ method: 'phone' }}
      save={save}
      close={close}
      saved={saved}
    >
      <p style={{ marginTop: 0 }}>
        {visit.title}（{visit.unitName}，办结后第 {visit.day} 天）
      </p>
      <Form.Item label="联系情况">
        <Radio.Group options={REACHED} value={reached} onChange={(event) => reach(event.target.value)} />
      </Form.Item>
      <Form.Item name="method" label="方式">
        <Radio.Group options={optionsOf({ phone, face })} />
      </Form.Item>
      {reached === 'yes' && (
        <>
          <Form.Item
            name="still"
            label="问题现在还解决着吗"
            rules={[{ required: true, message: '请选择问题现在的情况' }]}
          >
            <Radio.Group
              options={optionsOf(STILL_SOLVED_TEXT)}
              onChange={(event) => say(String(event.target.value))}
            />
          </Form.Item>
          {still === 'no' && (
            <Alert
              type="warning"
              showIcon
              style={{ marginBottom: 16 }}
              title="登记以后，这件建议将重新办理，承办单位、代表和留言群众都会收到通知。"
            />
          )}
          <Form.Item name="satisfied" label="满意程度（可不填）">
            <Rate />
          </Form.Item>
        </>
      )}
      <Form.Item name="comment" label="说了什么">
        <Input.TextArea rows={5} showCount maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}
