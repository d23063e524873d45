// Proves that each notice leads to what it is about, at the door of the reader.
import { act, render, screen, waitFor } from '@testing-library/react';
import { AT, sessionOf } from '../../../test/suggestion';
import { world } from '../../../test/taro';
import { keepSession } from '../../core/session';
import InboxPage from './index';

beforeEach(() => world.reset());

test.each([
  ['deputy', 'suggestion', '/packages/deputy/suggestion/index?id=x'],
  ['deputy', 'return_visit', '/packages/common/visits/index?id=x'],
  ['citizen', 'return_visit', '/packages/common/visits/index?id=x'],
  ['citizen', 'message', '/packages/citizen/message/index?id=x'],
  ['deputy', 'message', '/packages/deputy/message/index?id=x'],
  ['citizen', 'suggestion', '/packages/common/suggestion/index?id=x'],
  ['unit', 'assignment', '/packages/unit/assignment/index?id=x'],
  ['unit', 'suggestion', '/packages/unit/desk/index'],
] as const)('%s: %s', async (door, subjectType, address) => {
  keepSession(sessionOf(door));
  const notice = { id: 'n', kind: 'k', title: '有新消息', body: '请看', subjectType, subjectId: 'x' };
  world.serve(() => ({
    statusCode: 200,
    data: { items: [{ ...notice, createdAt: AT, readAt: AT }], nextCursor: null, count: 0 },
  }));
  render(<InboxPage />);
  await waitFor(() => screen.getByText('有新消息'));
  await act(async () => screen.getByRole('button', { name: /有新消息/ }).click());
  expect(world.visited).toEqual([address]);
});

test.each([
  ['citizen', 'assignment'],
  ['unit', 'message'],
] as const)('%s: %s has no page at this door, and opens none', async (door, subjectType) => {
  keepSession(sessionOf(door));
  const notice = { id: 'n', kind: 'k', title: '有新消息', body: '请看', subjectType, subjectId: 'x' };
  world.serve(() => ({
    statusCode: 200,
    data: { items: [{ ...notice, createdAt: AT, readAt: AT }], nextCursor: null, count: 0 },
  }));
  render(<InboxPage />);
  await waitFor(() => screen.getByText('有新消息'));
  await act(async () => screen.getByRole('button', { name: /有新消息/ }).click());
  expect(world.visited).toEqual([]);
});
