/** A drawer with one form: keeps what was typed when the server refuses, says why, and sends the same words once however often. */
import { Alert, App, Button, Drawer, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { ApiProblem, newKey } from '../lib/http';
import { wordsOf } from '../lib/use-data';
import { dropDraft, readDraft, saveDraft } from './drafts';

export interface FormDrawerProps<T> {
  readonly title: string;
  readonly initial?: object;
  readonly children: ReactNode;
  /** The word on the button and what is said afterwards. */
  readonly button?: string;
  readonly said?: string;
  readonly size?: number;
  /** False while something, such as a photo, is still on its way. */
  readonly ready?: boolean;
  /** Keeps what was typed under this name until it is sent, in case the drawer or the browser is closed. */
  readonly draft?: string;
  /** @param key names the write: the same for the same words */
  save(values: T, key: string): Promise<unknown>;
  close(): void;
  saved(): void;
  /** Reads the record again after somebody else has changed it; the drawer closes with it. */
  refresh?(): void;
}

export function FormDrawer<T extends object>(props: FormDrawerProps<T>) {
  const { title, initial, children, button = '保存', said = '已保存', size = 560, ready = true } = props;
  const { draft, save, close, saved, refresh } = props;
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [kept] = useState(() => (draft ? readDraft(draft) : null));
  const [key, setKey] = useState(newKey);
  const [state, setState] = useState<{ busy: boolean; error?: string; outdated?: boolean }>({ busy: false });
  async function finish(values: T) {
    setState({ busy: true });
    try {
      await save(values, key);
      if (draft) dropDraft(draft);
      void message.success(said);
      saved();
      close();
    } catch (error) {
      if (error instanceof ApiProblem && error.status > 0 && error.status < 500) setKey(newKey());
      const lines = error instanceof ApiProblem ? error.fields.map((one) => one.message) : [];
      const outdated = error instanceof ApiProblem && error.code === 'version_conflict';
      setState({ busy: false, error: lines.length > 0 ? lines.join('；') : wordsOf(error), outdated });
    }
  }
  return (
    <Drawer
      open
      title={title}
      size={size}
      onClose={close}
      extra={
        <Button type="primary" loading={state.busy} disabled={!ready} onClick={form.submit}>
          {ready ? button : '照片正在上传'}
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
      {kept && (
        <Alert
          type="info"
          showIcon
          closable
          title="接着上次没有发出的内容写。"
          style={{ marginBottom: 12 }}
        />
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...initial, ...kept }}
        onValuesChange={(_, all: T) => {
          setKey(newKey());
          if (draft) saveDraft(draft, all);
        }}
        onFinish={finish}
      >
        {children}
      </Form>
    </Drawer>
  );
}
