/** A drawer with a form and one save button; it stays open with the server's sentences when it is refused. */
import { Alert, App, Button, Drawer, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '../lib/http';
import { wordsOf } from '../lib/use-data';

export interface FormDrawerProps<T> {
  readonly title: string;
  readonly initial?: object;
  readonly children: ReactNode;
  save(values: T): Promise<unknown>;
  close(): void;
  saved(): void;
}

export function FormDrawer<T>({ title, initial, children, save, close, saved }: FormDrawerProps<T>) {
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function finish(values: T) {
    setState({ busy: true });
    try {
      await save(values);
      void message.success('已保存');
      saved();
      close();
    } catch (error) {
      const lines = error instanceof ApiProblem ? error.fields.map((one) => one.message) : [];
      setState({ busy: false, error: lines.length > 0 ? lines.join('；') : wordsOf(error) });
    }
  }
  return (
    <Drawer
      open
      title={title}
      size={560}
      onClose={close}
      extra={
        <Button type="primary" loading={state.busy} onClick={form.submit}>
          保存
        </Button>
      }
    >
      {state.error && <Alert type="error" showIcon title={state.error} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={finish}>
        {children}
      </Form>
    </Drawer>
  );
}
