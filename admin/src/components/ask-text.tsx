/** Asks for one line of words (a reason) before something is done, and stays open with the server's sentence when it is refused. */
import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../lib/use-data';

export interface AskTextProps {
  readonly title: string;
  readonly label?: string;
  readonly hint?: string;
  readonly max?: number;
  close(): void;
  send(text: string): Promise<unknown>;
}

export function AskText({ title, label = '理由', hint, max = 200, close, send }: AskTextProps) {
  const [text, setText] = useState('');
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function ok() {
    setState({ busy: true });
    try {
      await send(text.trim());
      close();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  return (
    <Modal
      open
      title={title}
      onCancel={close}
      onOk={ok}
      confirmLoading={state.busy}
      okButtonProps={{ disabled: text.trim().length < 2 }}
    >
      {hint && <p style={{ color: '#666' }}>{hint}</p>}
      <Input.TextArea
        autoFocus
        aria-label={label}
        placeholder={label}
        rows={3}
        maxLength={max}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {state.error && <Alert type="error" showIcon title={state.error} style={{ marginTop: 12 }} />}
    </Modal>
  );
}
