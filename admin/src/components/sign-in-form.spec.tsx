/** Proves the steps of signing in at the screen: password, then the code that the server asks for, refusals in words. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App, ConfigProvider, Form } from 'antd';
import { lastLogin, type Session } from '../lib/session';
import { SignInForm } from './sign-in-form';

const answer = (status: number, body: object) => ({
  ok: status < 400,
  status,
  text: async () => JSON.stringify(body),
  json: async () => body,
});
/** What is sent as a head is not this test's matter. */
class NoHeaders {
  set() {}
}
const SESSION = { accessToken: 'a', refreshToken: 'r', account: { id: '1', displayName: '某' } } as Session;
const NEEDED = { code: 'totp_needed', detail: '还要口令', extras: { ticket: 'the-ticket' } };

function Page({
  done,
  fixed,
  before,
}: {
  done(session: Session | null): void;
  fixed?: string;
  before?(): Promise<boolean>;
}) {
  const [form] = Form.useForm();
  return <SignInForm form={form} fixedLogin={fixed} before={before} done={done} />;
}
const show = (page: React.ReactNode) =>
  render(
    <ConfigProvider button={{ autoInsertSpace: false }}>
      <App>{page}</App>
    </ConfigProvider>,
  );
async function fill(label: string, value: string, button: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await act(async () => {
    fireEvent.click(screen.getByText(button));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

describe('the form of signing in', () => {
  const fetched = jest.fn();
  const bodies = () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init.body)) as object);
  beforeEach(() => {
    localStorage.clear();
    fetched.mockReset();
    Object.assign(globalThis, { fetch: fetched, Headers: NoHeaders });
    window.matchMedia ??= (() => ({ matches: false, addListener() {}, removeListener() {} })) as never;
  });

  it('asks for the code with the ticket, then is done', async () => {
    const done = jest.fn();
    fetched.mockResolvedValueOnce(answer(401, NEEDED));
    fetched.mockResolvedValueOnce(answer(401, { code: 'totp_failed', detail: '动态口令不正确' }));
    fetched.mockResolvedValueOnce(answer(200, SESSION));
    show(<Page done={done} />);
    fireEvent.change(screen.getByLabelText('账号'), { target: { value: ' office01 ' } });
    await fill('密码', 'secret', '登录');
    await fill('动态口令', '000000', '确定');
    expect(screen.getByText('动态口令不正确')).toBeTruthy();
    await fill('动态口令', '123456', '确定');
    expect(bodies()).toEqual([
      { loginName: 'office01', password: 'secret' },
      { ticket: 'the-ticket', code: '000000' },
      { ticket: 'the-ticket', code: '123456' },
    ]);
    expect([done.mock.calls, lastLogin()]).toEqual([[[SESSION]], 'office01']);
  });

  it('goes back to the password when the ticket is too old', async () => {
    fetched.mockResolvedValueOnce(answer(401, NEEDED));
    fetched.mockResolvedValueOnce(answer(401, { code: 'ticket_expired', detail: '从账号和密码重新开始' }));
    show(<Page done={jest.fn()} fixed="office01" />);
    await fill('密码', 'secret', '登录');
    await fill('动态口令', '123456', '确定');
    expect(screen.getByText('从账号和密码重新开始')).toBeTruthy();
    expect(screen.getByLabelText('密码')).toBeTruthy();
  });

  it('needs no new session when the lock is content with the password', async () => {
    const done = jest.fn();
    show(<Page done={done} fixed="office01" before={async () => true} />);
    expect(screen.queryByLabelText('账号')).toBeNull();
    await fill('密码', 'secret', '登录');
    expect([done.mock.calls, fetched.mock.calls]).toEqual([[[null]], []]);
  });
});
