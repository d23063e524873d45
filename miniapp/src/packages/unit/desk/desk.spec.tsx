// Proves that a unit's desk opens at what presses most, searches over all boxes, and moves a promise only with a day and a reason.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { world } from '../../../../test/taro';
import type { PromiseItem, Session, UnitHome, UnitItem } from '../../../core/api.types';
import { isoDate } from '../../../core/format';
import { keepSession } from '../../../core/session';
import { mostUrgent } from './boxes';
import DeskPage from './index';

const session: Session = {
  ...{ accessToken: 't', refreshToken: 'r', expiresIn: 900, door: 'unit', doors: ['unit'] },
  account: { id: 'a', displayName: '何晓田' },
};
const home = (counts: Partial<UnitHome['counts']>, overdue = 0): UnitHome => ({
  counts: { toAccept: 0, toPlan: 0, toAnswer: 0, promises: 0, done: 0, noOpinion: 0, ...counts },
  overdue,
  units: [{ id: 'u', name: '青禾县交通运输局', headName: '石望远', headTitle: '局长' }],
});
const PAPER = {
  ...{ id: 'a1', suggestionId: 's', no: '2026-0007', title: '关于修路的建议', authorName: '田禾生' },
  ...{ kindText: '主办', stateText: '已交办，待接收', round: 0, overdue: false, isKey: false },
  ...{ dueAt: '2030-03-02T23:59:59+08:00', dueText: '接收或申请退办' },
} as UnitItem;
const PROMISE = {
  ...{ id: 'p1', assignmentId: 'a2', no: '2026-0004', title: '关于护栏的建议', class: 'B', text: '分三批' },
  ...{ stateText: '承诺中', promisedOn: '2027-06-30', overdue: false, moved: 0 },
  actions: [
    { action: 'report_kept', label: '报告承诺完成' },
    { action: 'move_promise', label: '调整承诺时限' },
  ],
} as PromiseItem;

async function open(counts: UnitHome) {
  world.serve(({ url }) => {
    if (url.includes('/unit/home')) return { statusCode: 200, data: counts };
    const items = url.includes('/unit/promises') ? [PROMISE] : [PAPER];
    return { statusCode: 200, data: { items, nextCursor: null } };
  });
  render(<DeskPage />);
  await waitFor(() => screen.getByText('青禾县交通运输局'));
}
const asked = () => world.sent.map(({ url }) => url);
const tap = (role: string, name: string | RegExp) =>
  act(async () => screen.getByRole(role, { name }).click());

beforeEach(() => {
  world.reset();
  keepSession(session);
});

test('what is late comes first, then what waits to be taken', () => {
  expect(mostUrgent(home({ toAccept: 2 }, 1))).toBe('overdue');
  expect(mostUrgent(home({ toAccept: 2, promises: 1 }))).toBe('to_accept');
  expect(mostUrgent(home({ done: 3 }))).toBe('to_accept');
});

test('the open box lists its papers, and one leads to its page', async () => {
  await open(home({ toAccept: 1 }));
  await waitFor(() => screen.getByText('关于修路的建议'));
  expect(asked().some((url) => url.includes('box=to_accept'))).toBe(true);
  await tap('link', /关于修路的建议/);
  expect(world.visited).toEqual(['/packages/unit/assignment/index?id=a1']);
});

test('a search looks through every box', async () => {
  await open(home({ toAccept: 1 }));
  fireEvent.change(screen.getByRole('textbox', { name: '搜索建议' }), { target: { value: '2026-0007' } });
  await waitFor(() => expect(asked().at(-1)).toContain('q=2026-0007'));
  expect(asked().at(-1)).not.toContain('box=');
});

test('a promise is moved with a day and a reason', async () => {
  await open(home({ promises: 1 }));
  await waitFor(() => screen.getByText('关于护栏的建议'));
  await tap('button', '调整承诺时限');
  const panel = () => screen.getByRole('dialog');
  const send = () => act(async () => panel().querySelector<HTMLElement>('.sheet__footer .tap')?.click());
  await send();
  const problems = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(problems).toEqual(['请选择日期', '至少写5个字']);
  const to = isoDate(Date.now() + 300 * 86_400_000);
  fireEvent.change(screen.getByLabelText('新的承诺日期'), { target: { value: to } });
  fireEvent.change(screen.getByLabelText('调整的理由'), { target: { value: '汛期延后施工' } });
  await send();
  await waitFor(() => expect(world.toasts).toEqual(['承诺时限已调整']));
  const sent = world.sent.find(({ method }) => method === 'POST');
  expect(sent?.url).toContain('/unit/promises/p1/move');
  expect(JSON.parse(sent?.data ?? '')).toEqual({ to, reason: '汛期延后施工' });
});
