/** A drawer with the fields of one action on a message; the same draft is stored once however often it is sent. */
import { Alert, App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { ApiProblem, newKey, write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';
import { ActionFields } from './action-fields';
import { fieldsOf, pathOf } from './actions';

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
  const [ready, setReady] = useState(true);
  const fields = fieldsOf(action.action) ?? [];
  async function send(input: Record<string, string | number | string[] | undefined>) {
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
        <Button type="primary" loading={state.busy} disabled={!ready} onClick={form.submit}>
          {ready ? action.label : '照片正在上传'}
        </Button>
      }
    >
      <p style={{ color: '#666', marginTop: 0, whiteSpace: 'pre-wrap' }}>{message.text.slice(0, 300)}</p>
      {state.error && <Alert type="error" showIcon title={state.error} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" onFinish={send} onValuesChange={() => setKey(newKey())}>
        <ActionFields fields={fields} message={message} onReady={setReady} />
        {fields.length === 0 && <p>确定“{action.label}”这条留言吗？</p>}
      </Form>
    </Drawer>
  );
}
