// Proves the steps of a unit's sign-in: password, the code when it is asked, and words for who cannot work here.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type Script, world } from '../../../../test/taro';
import { currentSession, dropSession } from '../../../core/session';
import LoginPage from './index';

const SESSION = {
  ...{ accessToken: 't', refreshToken: 'r', expiresIn: 900, door: 'unit', doors: ['unit'] },
  account: { id: 'a', displayName: '何晓田' },
};
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const tap = (name: string) => act(async () => screen.getByRole('button', { name }).click());
const paths = () => world.sent.map(({ url }) => url);

async function signIn(script: Script) {
  world.serve(script);
  render(<LoginPage />);
  write('账号', ' jtj001 ');
  write('密码', 'secret');
  await tap('登录');
}
const ok = (data: object) => ({ statusCode: 200, data });

beforeEach(() => {
  world.reset();
  dropSession();
});

test('an account with a code takes both steps, and goes to the desk', async () => {
  let wrong = true;
  await signIn(({ url }) => {
    if (url.endsWith('/auth/staff'))
      return {
        statusCode: 401,
        data: { code: 'totp_needed', detail: '还要口令', extras: { ticket: 'the-ticket' } },
      };
    if (url.endsWith('/code') && wrong) {
      wrong = false;
      return { statusCode: 401, data: { code: 'totp_failed', detail: '动态口令不正确' } };
    }
    return ok(url.endsWith('/code') ? SESSION : { restricted: null });
  });
  write('动态口令', '000000');
  await tap('确定');
  expect(screen.getByText('动态口令不正确')).toBeTruthy();
  write('动态口令', '123456');
  await tap('确定');
  await waitFor(() => expect(world.visited).toEqual(['/packages/unit/desk/index']));
  expect(world.sent.slice(0, 3).map(({ data }) => JSON.parse(data ?? ''))).toEqual([
    { loginName: 'jtj001', password: 'secret' },
    { ticket: 'the-ticket', code: '000000' },
    { ticket: 'the-ticket', code: '123456' },
  ]);
});

test('a person who also works for an office comes in by the unit’s door', async () => {
  await signIn(({ url }) => {
    if (url.endsWith('/auth/me')) return ok({ restricted: null });
    return ok({ ...SESSION, doors: ['admin', 'unit'], door: url.endsWith('/door') ? 'unit' : 'admin' });
  });
  await waitFor(() => expect(world.visited).toHaveLength(1));
  expect(currentSession()?.door).toBe('unit');
});

test('an account of another door, or with its first password, is told so and is not kept', async () => {
  await signIn(() => ok({ ...SESSION, door: 'admin', doors: ['admin'] }));
  expect(screen.getByText(/不属于承办单位/)).toBeTruthy();
  expect([currentSession(), world.visited]).toEqual([null, []]);
  world.serve(({ url }) => ok(url.endsWith('/auth/me') ? { restricted: 'password' } : SESSION));
  await tap('登录');
  expect(screen.getByText(/修改初始密码/)).toBeTruthy();
  expect([currentSession(), world.visited]).toEqual([null, []]);
});

test('nothing is sent without account and password', async () => {
  render(<LoginPage />);
  await tap('登录');
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    '请填写账号',
    '请填写密码',
  ]);
  expect(paths()).toEqual([]);
});
