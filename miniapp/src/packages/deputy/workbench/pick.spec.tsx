// Proves that several messages become one suggestion, and that the workbench says what of the suggestions waits.
import { act, render, screen, waitFor } from '@testing-library/react';
import { sessionOf } from '../../../../test/suggestion';
import { world } from '../../../../test/taro';
import { keepSession } from '../../../core/session';
import WorkbenchPage from './index';

const COUNTS = { waiting: 2, nearlyDue: 0, overdue: 0, accepted: 0, handedUp: 0, answered: 0, closed: 0 };
const item = (id: string) => ({
  ...{ id, stateText: '待接收', stateType: 'waiting', category: '交通运输', excerpt: `留言${id}` },
  ...{ stationName: '下湾村联络站', submittedAt: '2026-07-28T09:00:00+08:00', photoCount: 0, joinedCount: 0 },
  ...{ dueAt: null, overdue: false, nearlyDue: false, paused: false, reopenedCount: 0 },
});

beforeEach(async () => {
  world.reset();
  keepSession(sessionOf('deputy'));
  world.serve(({ url }) => {
    if (url.includes('/suggestions/counts'))
      return { statusCode: 200, data: { mine: 4, toSign: 1, toJudge: 2, visits: 0 } };
    if (url.includes('/workbench'))
      return {
        statusCode: 200,
        data: { deputy: { id: 'd', name: '田禾生', avatarUrl: null }, stations: [], counts: COUNTS },
      };
    return {
      statusCode: 200,
      data: { items: [item('m1'), item('m2'), item('m3')], nextCursor: null, count: 0 },
    };
  });
  render(<WorkbenchPage />);
  await waitFor(() => screen.getByText('留言m1'));
});

test('what waits of the suggestions is said in words and leads to their list', async () => {
  await waitFor(() => screen.getByText('2件等您测评，1件等您联名'));
  await act(async () => screen.getByRole('button', { name: /^代表建议/ }).click());
  expect(world.visited.at(-1)).toBe('/packages/deputy/suggestions/index');
});

test('picked messages are written from together, and a tap opens none of them', async () => {
  await act(async () => screen.getByRole('link', { name: '选几条写建议' }).click());
  await act(async () => screen.getByRole('checkbox', { name: /留言m1/ }).click());
  await act(async () => screen.getByRole('checkbox', { name: /留言m3/ }).click());
  expect(world.visited).toHaveLength(0);
  await act(async () => screen.getByRole('button', { name: '用选中的2条写建议' }).click());
  expect(world.visited.at(-1)).toBe(`/packages/deputy/write/index?messages=${encodeURIComponent('m1,m3')}`);
  expect(screen.getByRole('link', { name: /留言m1/ })).toBeTruthy();
});
