// Proves that the author of a message sees what it became, is asked whether it is still solved, and opens what is public.
import { act, render, screen, waitFor } from '@testing-library/react';
import { AT, SUGGESTION_ID, sessionOf, visitOf } from '../../../../test/suggestion';
import { world } from '../../../../test/taro';
import type { LinkedSuggestion, ReturnVisit } from '../../../core/api.types';
import { keepSession } from '../../../core/session';
import { Suggestions } from './suggestions';

const linked: LinkedSuggestion = {
  id: SUGGESTION_ID,
  no: '2026-0001',
  title: '关于修缮村口道路的建议',
  stateText: '已办结',
  publicity: 'full',
  published: true,
  steps: ['代表已提交建议', '审核通过，已立案', '县交通运输局已接收', '县交通运输局已答复代表'].map(
    (text) => ({
      at: AT,
      text,
    }),
  ),
};

async function open(one: LinkedSuggestion, visits: ReturnVisit[]) {
  world.serve(({ url, method }) => {
    if (method === 'POST')
      return { statusCode: 200, data: { id: 'v1', state: 'answered', stateText: '已回访', rebound: false } };
    return {
      statusCode: 200,
      data: { items: url.includes('/return-visits') ? visits : [one], nextCursor: null },
    };
  });
  render(<Suggestions messageId="m1" version="1" />);
  await waitFor(() => screen.getByText(one.title));
}

beforeEach(() => {
  world.reset();
  keepSession(sessionOf('citizen'));
});

test('the newest steps stand first, the others one tap away, and the public page is linked', async () => {
  await open(linked, []);
  expect(screen.getByText('县交通运输局已答复代表')).toBeTruthy();
  expect(screen.queryByText('代表已提交建议')).toBeNull();
  await act(async () => screen.getByRole('button', { name: '看全部4步' }).click());
  expect(screen.getByText('代表已提交建议')).toBeTruthy();
  await act(async () => screen.getByRole('button', { name: '看建议和答复' }).click());
  expect(world.visited.at(-1)).toBe(`/packages/common/suggestion/index?id=${SUGGESTION_ID}`);
});

test('what is not public has no link', async () => {
  await open({ ...linked, publicity: 'none', published: false }, []);
  expect(screen.queryByRole('button', { name: '看建议和答复' })).toBeNull();
  expect(screen.getByText(/内容没有公开/)).toBeTruthy();
});

test('only the visit about this message is asked here', async () => {
  await open(linked, [visitOf({}), visitOf({ id: 'v2', messageId: 'm2', title: '另一件' })]);
  await waitFor(() => screen.getByText('问题还解决着吗？'));
  expect(screen.queryByText('另一件')).toBeNull();
  await act(async () => screen.getByRole('button', { name: /^回答回访/ }).click());
  await act(async () => screen.getByRole('radio', { name: '还解决着' }).click());
  await act(async () => screen.getByRole('button', { name: '提交' }).click());
  await waitFor(() => expect(world.toasts).toContain('谢谢您，已记下'));
});
