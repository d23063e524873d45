/** Asks for one's own password before something sensitive, and stays open with the server's sentence when it is refused. */
import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../lib/use-data';

export function AskPassword(props: {
  title: string;
  hint: string;
  close(): void;
  send(password: string): Promise<unknown>;
}) {
  const [password, setPassword] = useState('');
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function ok() {
    if (!password) return;
    setState({ busy: true });
    try {
      await props.send(password);
      props.close();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  return (
    <Modal
      open
      title={props.title}
      onCancel={props.close}
      onOk={ok}
      confirmLoading={state.busy}
      okButtonProps={{ disabled: !password }}
    >
      <p style={{ color: '#666' }}>{props.hint}</p>
      <Input.Password
        autoFocus
        aria-label="当前密码"
        placeholder="请填写当前密码"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        onPressEnter={ok}
      />
      {state.error && <Alert type="error" showIcon title={state.error} style={{ marginTop: 12 }} />}
    </Modal>
  );
}
