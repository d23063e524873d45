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
  /** Reads the record again after somebody else has changed it; the drawer closes with it. */
  refresh?(): void;
}

export function FormDrawer<T>({ title, initial, children, save, close, saved, refresh }: FormDrawerProps<T>) {
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [state, setState] = useState<{ busy: boolean; error?: string; outdated?: boolean }>({ busy: false });
  async function finish(values: T) {
    setState({ busy: true });
    try {
      await save(values);
      void message.success('已保存');
      saved();
      close();
    } catch (error) {
      const lines = error instanceof ApiProblem ? error.fields.map((one) => one.message) : [];
      const outdated = error instanceof ApiProblem && error.code === 'version_conflict';
      setState({ busy: false, error: lines.length > 0 ? lines.join('；') : wordsOf(error), outdated });
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
      {state.error && (
        <Alert
          type="error"
          showIcon
          title={state.error}
          style={{ marginBottom: 12 }}
          action={
            state.outdated &&
            refresh && (
              <Button
                size="small"
                onClick={() => {
                  refresh();
                  close();
                }}
              >
                看最新内容
              </Button>
            )
          }
        />
      )}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={finish}>
        {children}
      </Form>
    </Drawer>
  );
}
