/** A drawer with the fields of one action on a message; the same draft is stored once however often it is sent. */
import { Alert, App, Button, Drawer, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { RemoteSelect } from '../../components/remote-select';
import type { Schemas } from '../../lib/api.types';
import { ApiProblem, newKey, write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';
import { type ActionField, fieldsOf, pathOf } from './actions';
import { AnswerField } from './answer-field';

function rulesOf(field: ActionField) {
  const required = { required: !field.optional, message: `请填写${field.label}` };
  const length = { min: field.min, max: field.max, message: `应为 ${field.min} 至 ${field.max} 个字` };
  return field.kind === 'text' ? [{ ...required, whitespace: true }, length] : [required];
}

function Field({ field, message, ...given }: { field: ActionField; message: Schemas['MessageDetailView'] }) {
  if (field.kind === 'deputy')
    return (
      <RemoteSelect
        {...given}
        path={`/api/public/stations/${message.station.id}/deputies`}
        placeholder="选择本站代表"
      />
    );
  if (field.kind === 'message')
    return (
      <RemoteSelect
        {...given}
        path="/api/admin/messages"
        exclude={message.id}
        placeholder="按受理号或内容查找"
      />
    );
  if (field.kind === 'days') return <InputNumber {...given} min={1} max={30} suffix="天" />;
  if (field.templates) return <AnswerField {...given} max={field.max} />;
  return <Input.TextArea {...given} rows={4} showCount maxLength={field.max} />;
}

export interface ActionDrawerProps {
  readonly message: Schemas['MessageDetailView'];
  readonly action: Schemas['ActionView'];
  close(): void;
  done(): void;
}

export function ActionDrawer({ message, action, close, done }: ActionDrawerProps) {
  const app = App.useApp();
  const [form] = Form.useForm();
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const [key, setKey] = useState(newKey);
  const fields = fieldsOf(action.action) ?? [];
  async function send(input: Record<string, string | number | undefined>) {
    setState({ busy: true });
    try {
      await write<Schemas['MovedView']>('POST', pathOf(message.id, action.action), input, { key });
      void app.message.success(`已完成：${action.label}`);
      done();
    } catch (error) {
      if (error instanceof ApiProblem && error.status > 0 && error.status < 500) setKey(newKey());
      const lines = error instanceof ApiProblem ? error.fields.map((one) => one.message) : [];
      setState({ busy: false, error: lines.length > 0 ? lines.join('；') : wordsOf(error) });
    }
  }
  return (
    <Drawer
      open
      title={`${action.label}　${message.no}`}
      size={520}
      onClose={close}
      extra={
        <Button type="primary" loading={state.busy} onClick={form.submit}>
          {action.label}
        </Button>
      }
    >
      <p style={{ color: '#666', marginTop: 0, whiteSpace: 'pre-wrap' }}>{message.text.slice(0, 300)}</p>
      {state.error && <Alert type="error" showIcon title={state.error} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" onFinish={send} onValuesChange={() => setKey(newKey())}>
        {fields.map((field) => (
          <Form.Item key={field.name} name={field.name} label={field.label} rules={rulesOf(field)}>
            <Field field={field} message={message} />
          </Form.Item>
        ))}
        {fields.length === 0 && <p>确定“{action.label}”这条留言吗？</p>}
      </Form>
    </Drawer>
  );
}
