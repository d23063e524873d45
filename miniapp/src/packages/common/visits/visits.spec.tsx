// Proves that who is asked answers once, at the door they came in by, and hears what a "not any more" does.
import { act, render, screen, waitFor } from '@testing-library/react';
import { sessionOf, visitOf } from '../../../../test/suggestion';
import { world } from '../../../../test/taro';
import type { ReturnVisit } from '../../../core/api.types';
import { dropSession, keepSession } from '../../../core/session';
import VisitsPage from './index';

const posted = () => world.sent.filter(({ method }) => method === 'POST');
const radio = (name: string) => act(async () => screen.getByRole('radio', { name }).click());

function serve(items: ReturnVisit[], rebound = false) {
  world.serve(({ method }) =>
    method === 'POST'
      ? { statusCode: 200, data: { id: 'v1', state: 'answered', stateText: '已回访', rebound } }
      : { statusCode: 200, data: { items, nextCursor: null } },
  );
}

beforeEach(() => {
  world.reset();
  keepSession(sessionOf('citizen'));
});

test('a notice opens the question at once; the answer is sent once, by the own door', async () => {
  serve([visitOf({ id: 'v0', title: '另一件' }), visitOf({})], true);
  world.params = { id: 'v1' };
  render(<VisitsPage />);
  await waitFor(() => screen.getByRole('dialog'));
  const send = screen.getByRole('button', { name: '提交' });
  await act(async () => send.click());
  expect(posted()).toHaveLength(0);
  await radio('问题又出现了');
  expect(screen.getByText(/交回县交通运输局重新办理/)).toBeTruthy();
  await act(async () => {
    send.click();
    send.click();
  });
  await waitFor(() => expect(world.toasts).toContain('已记下，将请单位重新办理'));
  expect(posted()).toHaveLength(1);
  expect(posted()[0]?.url).toContain('/citizen/return-visits/v1/answer');
  expect(JSON.parse(posted()[0]?.data ?? '{}')).toEqual({ still: 'no' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a deputy answers at the deputies’ door and may give stars', async () => {
  keepSession(sessionOf('deputy'));
  serve([visitOf({ messageId: null })]);
  render(<VisitsPage />);
  await waitFor(() => screen.getByText('请您回答'));
  await act(async () => screen.getByRole('button', { name: /^回答回访/ }).click());
  await radio('还解决着');
  await radio('满意');
  await act(async () => screen.getByRole('button', { name: '提交' }).click());
  await waitFor(() => expect(posted()).toHaveLength(1));
  expect(posted()[0]?.url).toContain('/deputy/return-visits/v1/answer');
  expect(JSON.parse(posted()[0]?.data ?? '{}')).toEqual({ still: 'yes', satisfied: 4 });
});

test('one that is not asked yet, or was answered, has no button', async () => {
  serve([
    visitOf({ actions: [] }),
    visitOf({ id: 'v2', state: 'answered', still: 'yes', stillText: '仍然解决', actions: [] }),
  ]);
  render(<VisitsPage />);
  await waitFor(() => screen.getByText('仍然解决'));
  expect(screen.queryByRole('button', { name: /^回答回访/ })).toBeNull();
});

test('who is not signed in is asked to, and nothing is read', () => {
  dropSession();
  serve([]);
  render(<VisitsPage />);
  expect(screen.getByText('登录后能回答回访')).toBeTruthy();
  expect(world.sent).toHaveLength(0);
});
