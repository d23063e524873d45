/** Account and password, then, for who has one, the code of the phone or a recovery code. */
import { Alert, Button, Form, type FormInstance, Input, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { ApiProblem, write } from '../lib/http';
import { noteTouch, rememberLogin, type Session } from '../lib/session';
import { wordsOf } from '../lib/use-data';

type Fields = Schemas['StaffSignInInput'];

export interface SignInFormProps {
  readonly form: FormInstance<Fields>;
  /** The lock asks its own person only. */
  readonly fixedLogin?: string;
  readonly button?: string;
  /** Tried before a new session is made; true when that was enough. */
  before?(password: string): Promise<boolean>;
  /** Told when the second step begins or is left again. */
  onStep?(code: boolean): void;
  done(session: Session | null): void;
}

export function SignInForm(props: SignInFormProps) {
  const { form, fixedLogin, button = '登录', before, onStep, done } = props;
  const [ticket, keepTicket] = useState<string | null>(null);
  const setTicket = (next: string | null) => {
    keepTicket(next);
    onStep?.(next !== null);
  };
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });

  async function signIn({ loginName, password }: Fields) {
    const name = fixedLogin ?? loginName.trim();
    setState({ busy: true });
    try {
      if (await before?.(password)) return done(null);
      const body = { loginName: name, password };
      const session = await write<Session>('POST', '/api/auth/staff', body, { anonymous: true });
      rememberLogin(name);
      noteTouch();
      done(session);
    } catch (error) {
      const next = error instanceof ApiProblem && error.code === 'totp_needed' ? error.extras.ticket : null;
      if (typeof next === 'string') {
        rememberLogin(name);
        setTicket(next);
        setState({ busy: false });
      } else setState({ busy: false, error: wordsOf(error) });
    }
  }
  async function enter(code: string) {
    setState({ busy: true });
    try {
      const body = { ticket, code };
      const session = await write<Session>('POST', '/api/auth/staff/code', body, { anonymous: true });
      noteTouch();
      done(session);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'ticket_expired') setTicket(null);
      setState({ busy: false, error: wordsOf(error) });
    }
  }

  if (ticket !== null)
    return (
      <CodeStep
        busy={state.busy}
        error={state.error}
        enter={enter}
        clear={() => setState({ busy: false })}
        back={() => {
          setTicket(null);
          setState({ busy: false });
        }}
      />
    );
  return (
    <Form form={form} layout="vertical" onFinish={signIn} requiredMark={false}>
      {fixedLogin === undefined && (
        <Form.Item name="loginName" label="账号" rules={[{ required: true, message: '请填写账号' }]}>
          <Input autoFocus autoComplete="username" size="large" />
        </Form.Item>
      )}
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
        <Input.Password autoFocus={fixedLogin !== undefined} autoComplete="current-password" size="large" />
      </Form.Item>
      {state.error && <Alert type="error" showIcon title={state.error} style={{ marginBottom: 16 }} />}
      <Button type="primary" htmlType="submit" block size="large" loading={state.busy}>
        {button}
      </Button>
    </Form>
  );
}

interface CodeStepProps {
  readonly busy: boolean;
  readonly error?: string;
  enter(code: string): void;
  /** Forgets the last refusal. */
  clear(): void;
  back(): void;
}

function CodeStep(props: CodeStepProps) {
  const { busy, error, enter, clear, back } = props;
  const [recovery, setRecovery] = useState(false);
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={({ code }: { code: string }) => enter(code.trim())}
    >
      <Typography.Paragraph>
        {recovery
          ? '填写绑定时保存的任意一个恢复码，每个只能用一次。'
          : '打开手机上的验证器，填写现在显示的 6 位动态口令。'}
      </Typography.Paragraph>
      <Form.Item
        key={String(recovery)}
        name="code"
        label={recovery ? '恢复码' : '动态口令'}
        rules={[{ required: true, message: recovery ? '请填写恢复码' : '请填写 6 位动态口令' }]}
      >
        {recovery ? (
          <Input autoFocus size="large" maxLength={20} autoComplete="off" />
        ) : (
          <Input
            autoFocus
            size="large"
            maxLength={6}
            inputMode="numeric"
            autoComplete="one-time-code"
            style={{ fontSize: 24, letterSpacing: 10 }}
          />
        )}
      </Form.Item>
      {error && <Alert type="error" showIcon title={error} style={{ marginBottom: 16 }} />}
      <Button type="primary" htmlType="submit" block size="large" loading={busy}>
        确定
      </Button>
      <div style={{ display: 'flex', justifyContent: 'space-between', marginTop: 12 }}>
        <Button
          type="link"
          style={{ paddingInline: 0 }}
          onClick={() => {
            setRecovery(!recovery);
            clear();
          }}
        >
          {recovery ? '用动态口令' : '手机不在身边？用恢复码'}
        </Button>
        <Button type="link" style={{ paddingInline: 0 }} onClick={back}>
          返回上一步
        </Button>
      </div>
    </Form>
  );
}
