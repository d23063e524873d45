// Proves that the deputy's page shows the steps the server offers and no others, asks for what each needs, and posts once.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { world } from '../../../../test/taro';
import type { MessageAction, MessageDetail, Session } from '../../../core/api.types';
import { keepSession } from '../../../core/session';
import MessagePage from './index';

const ID = '01a2055e-2519-72dc-a39c-b6d94516cd60';
const session: Session = {
  accessToken: 't',
  refreshToken: 'r',
  expiresIn: 900,
  door: 'deputy',
  doors: ['citizen', 'deputy'],
  account: { id: 'a', displayName: '田禾生' },
};
const ALL: MessageAction[] = [
  { action: 'answer', label: '答复' },
  { action: 'accept', label: '接收办理' },
  { action: 'pass_on', label: '转交其他代表' },
  { action: 'decline', label: '不予受理' },
  { action: 'summon_dragon', label: '新版本才有的按钮' },
];

function detail(actions: MessageAction[]): MessageDetail {
  return {
    id: ID,
    no: '20260728-000001',
    excerpt: '路灯坏了',
    text: '路灯坏了，晚上看不见路。',
    state: 'waiting',
    stateText: '待接收',
    stateType: 'waiting',
    category: '城乡建设',
    subcategory: '村镇建设',
    stationId: 's',
    stationName: '下湾村代表联络站',
    station: { id: 's', name: '下湾村代表联络站' },
    deputyName: '田禾生',
    deputy: { id: 'd', name: '田禾生' },
    holderText: '田禾生代表',
    holder: { kind: 'deputy', id: 'd', name: '田禾生代表', since: '2026-07-28T09:00:00+08:00' },
    clock: {
      kind: 'first_answer',
      kindText: '首次答复',
      startedAt: '2026-07-28T09:00:00+08:00',
      dueAt: '2026-07-31T09:00:00+08:00',
      pausedAt: null,
      pauseReason: null,
      resumeAt: null,
      overdue: false,
      nearlyDue: false,
    },
    dueAt: null,
    overdue: false,
    nearlyDue: false,
    paused: false,
    submittedAt: '2026-07-28T09:00:00+08:00',
    updatedAt: '2026-07-28T09:00:00+08:00',
    photoCount: 0,
    photos: [],
    place: null,
    contact: null,
    joinedCount: 0,
    reopenedCount: 0,
    toRate: false,
    visibility: 'private',
    published: false,
    solved: null,
    satisfied: null,
    timeline: [],
    mergedInto: null,
    mergedFrom: [],
    handUpTo: '柳林镇人大主席团',
    actions,
    interimAt: null,
    version: 1,
  };
}

const posted = () => world.sent.filter(({ method }) => method === 'POST');
const button = (name: string) => screen.getByRole('button', { name });
const tap = (name: string) => act(async () => button(name).click());
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

/** Draws the page with these actions; writes are answered, or lost when `lost` says so. */
async function open(actions: MessageAction[], lost: () => boolean = () => false) {
  world.serve(({ url, method }) => {
    if (method === 'POST' && lost()) return new Error('request:fail');
    if (method === 'POST')
      return { statusCode: 200, data: { id: ID, state: 'answered', stateText: '已答复', version: 2 } };
    if (url.includes('/templates'))
      return {
        statusCode: 200,
        data: {
          items: [{ id: 'p', title: '马上去看', text: '您好，我这两天就到现场看一看。' }],
          office: [{ id: 'o', title: '镇里的话', text: '您好，镇里已经安排。', regionName: '柳林镇' }],
        },
      };
    return { statusCode: 200, data: detail(actions) };
  });
  render(<MessagePage />);
  await waitFor(() => screen.getByText('路灯坏了，晚上看不见路。'));
}

beforeEach(() => {
  world.reset();
  world.params = { id: ID };
  keepSession(session);
});

test('only offered steps have buttons, and one that is not known has none', async () => {
  await open(ALL);
  expect(button('答复')).toBeTruthy();
  expect(button('接收办理')).toBeTruthy();
  await tap('更多');
  expect(screen.getByRole('button', { name: /^转交其他代表/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^不予受理/ })).toBeTruthy();
  expect(screen.queryByText('新版本才有的按钮')).toBeNull();
  expect(screen.queryByRole('button', { name: /^提交上级/ })).toBeNull();
});

test('a message without steps has no buttons', async () => {
  await open([{ action: 'summon_dragon', label: '新版本才有的按钮' }]);
  expect(screen.queryByRole('button', { name: '答复' })).toBeNull();
  expect(screen.queryByRole('button', { name: '更多' })).toBeNull();
});

test('declining needs the reason and where to go', async () => {
  await open(ALL);
  await tap('更多');
  await act(async () => screen.getByRole('button', { name: /^不予受理/ }).click());
  write('为什么不受理', '案件正在法院审理');
  await tap('回复留言人');
  expect(posted()).toHaveLength(0);
  expect(screen.getByRole('alert').textContent).toBe('这里要写一写');
  await tap('写上人民法院');
  await tap('回复留言人');
  await waitFor(() => expect(posted()).toHaveLength(1));
  expect(posted()[0]?.url).toContain(`/deputy/messages/${ID}/decline`);
  expect(JSON.parse(posted()[0]?.data ?? '{}')).toEqual({
    reason: '案件正在法院审理',
    whereToGo: '人民法院',
  });
});

test('a double tap answers once', async () => {
  await open(ALL);
  await tap('答复');
  write('答复内容', '明天就来修好。');
  const send = button('发送答复');
  await act(async () => {
    send.click();
    send.click();
  });
  await waitFor(() => expect(world.toasts).toContain('已答复'));
  expect(posted()).toHaveLength(1);
  expect(JSON.parse(posted()[0]?.data ?? '{}')).toEqual({ text: '明天就来修好。', photoIds: [] });
});

test('a phrase answers with two taps', async () => {
  await open(ALL);
  await waitFor(() => button('用常用语答复,马上去看'));
  await tap('用常用语答复,马上去看');
  await tap('发送答复');
  await waitFor(() => expect(posted()).toHaveLength(1));
  expect(JSON.parse(posted()[0]?.data ?? '{}').text).toBe('您好，我这两天就到现场看一看。');
});

test('a lost answer keeps its words, and sending them again is the same step', async () => {
  jest.useFakeTimers({ advanceTimers: 100 });
  let lost = true;
  await open(ALL, () => lost);
  await tap('答复');
  write('答复内容', '明天就来修好。');
  await tap('发送答复');
  await waitFor(() => expect(world.toasts).toHaveLength(1), { timeout: 5000 });
  lost = false;
  await tap('发送答复');
  await waitFor(() => expect(world.toasts).toContain('已答复'));
  const keys = new Set(posted().map(({ header }) => header['Idempotency-Key']));
  expect(keys.size).toBe(1);
  jest.useRealTimers();
});

test('who came as a citizen is shown the way in instead', () => {
  keepSession({ ...session, door: 'citizen' });
  render(<MessagePage />);
  expect(button('换成代表身份')).toBeTruthy();
  expect(world.sent.some(({ url }) => url.includes('/deputy/'))).toBe(false);
});
