// Proves that the unit's page shows the steps the server offers and no others, asks for what each class of answer needs, and posts once.
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { world } from '../../../../test/taro';
import type { Assignment, Session, UnitDetail } from '../../../core/api.types';
import { isoDate } from '../../../core/format';
import { keepSession } from '../../../core/session';
import AssignmentPage from './index';

const ID = '01a2055e-2519-72dc-a39c-b6d94516cd61';
const session: Session = {
  ...{ accessToken: 't', refreshToken: 'r', expiresIn: 900, door: 'unit', doors: ['unit'] },
  account: { id: 'a', displayName: '何晓田' },
};
const HEAD = {
  signerName: '石望远',
  signerTitle: '局长',
  contactName: '何晓田',
  contactPhone: '0000-1234567',
};
const ANSWERING = [
  { action: 'plan', label: '制定办理方案' },
  { action: 'progress', label: '填报进展' },
  { action: 'answer', label: '答复代表' },
  { action: 'check', label: '督办考核' },
];
const WAITING = [
  { action: 'object', label: '申请退办' },
  { action: 'accept', label: '接收' },
];

function detail(actions: Assignment['actions']): UnitDetail {
  const assignment = {
    ...{ id: ID, unitId: 'u', unitName: '青禾县交通运输局', kind: 'lead', kindText: '主办' },
    ...{ state: 'progressing', stateText: '正在办理', round: 0, termText: '', bounces: 1, objection: null },
    ...{ plan: null, opinion: null, contactName: HEAD.contactName, contactPhone: HEAD.contactPhone },
    ...{ dueAt: '2030-03-02T23:59:59+08:00', dueText: '答复代表', overdue: false, replacedBy: null },
    ...{ assignedAt: '2026-11-24T09:00:00+08:00', answeredAt: null, actions },
  } as const;
  const suggestion = {
    ...{ id: 's', no: '2026-0007', title: '关于修路的建议', authorName: '田禾生', coSigners: [], key: null },
    ...{ grounds: '路面破损。', proposal: '今年修好。', sessionName: null, occasionText: '闭会期间' },
    ...{
      photos: [],
      documents: [],
      units: [assignment],
      answers: [],
      evaluations: [],
      waitingFor: [],
      timeline: [],
    },
  };
  return { assignment, suggestion } as unknown as UnitDetail;
}

const posted = () => world.sent.filter(({ method }) => method === 'POST');
const bodies = () => posted().map(({ data }) => JSON.parse(data ?? '{}'));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tap = (name: string | RegExp) => act(async () => button(name).click());
/** The panel's own button, which has the step's name as well as the one that opened it. */
const inPanel = (name: string) => within(screen.getByRole('dialog')).getByRole('button', { name });
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const choose = (name: RegExp) => act(async () => screen.getByRole('radio', { name }).click());
const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent);

async function open(actions: Assignment['actions'], status = 200) {
  const units = [{ id: 'u', name: '青禾县交通运输局', headName: '石望远', headTitle: '局长' }];
  world.serve(({ url, method }) => {
    if (method === 'POST')
      return { statusCode: status, data: { code: 'state_changed', detail: '这件建议已经答复' } };
    return { statusCode: 200, data: url.includes('/home') ? { counts: {}, units } : detail(actions) };
  });
  render(<AssignmentPage />);
  await waitFor(() => screen.getByText('路面破损。'));
}

beforeEach(() => {
  world.reset();
  world.params = { id: ID };
  keepSession(session);
});

test('only the unit’s own offered steps have buttons, the one that comes next under the thumb', async () => {
  await open(ANSWERING);
  expect(button('答复代表')).toBeTruthy();
  expect(button('填报进展')).toBeTruthy();
  await tap('更多');
  expect(button(/^制定办理方案/)).toBeTruthy();
  expect(screen.queryByText('督办考核')).toBeNull();
});

test('an assignment that waits for others has no buttons', async () => {
  await open([]);
  expect(screen.queryByRole('button', { name: '更多' })).toBeNull();
});

test('accepting needs somebody to call, and is sent once however often it is tapped', async () => {
  await open(WAITING);
  await tap('接收');
  await act(async () => inPanel('接收').click());
  expect([posted().length, alerts()]).toEqual([0, ['请填写联系人', '请填写电话号码，可以带区号和分机']]);
  write('联系人', '何晓田');
  write('联系电话', HEAD.contactPhone);
  await act(async () => {
    const send = inPanel('接收');
    send.click();
    send.click();
  });
  await waitFor(() => expect(world.toasts).toContain('已接收，请制定办理方案'));
  expect(bodies()).toEqual([{ contactName: '何晓田', contactPhone: HEAD.contactPhone }]);
  expect(posted()[0]?.url).toContain(`/unit/assignments/${ID}/accept`);
});

test('the last objection says that the meeting decides, and needs its reason', async () => {
  await open(WAITING);
  await tap('申请退办');
  expect(screen.getByText(/这是第2次，将由联席会议决定/)).toBeTruthy();
  await act(async () => inPanel('申请退办').click());
  expect([posted().length, alerts()]).toEqual([0, ['至少写5个字']]);
});

test('an answer of class B names its day; what another class asked is not sent', async () => {
  await open(ANSWERING);
  await tap('答复代表');
  await choose(/^C类/);
  write('暂时不能解决的原因', '没有用地');
  await choose(/^B类/);
  write('答复内容', '已列入明年计划，请代表监督。');
  await tap('发送答复');
  expect(posted()).toHaveLength(0);
  expect(alerts()).toContain('请填写承诺解决的日期');
  const day = isoDate(Date.now() + 200 * 86_400_000);
  write('承诺解决的日期', day);
  await tap('发送答复');
  await waitFor(() => expect(world.toasts).toContain('已答复代表'));
  expect(bodies()).toEqual([{ ...HEAD, class: 'B', text: '已列入明年计划，请代表监督。', promisedOn: day }]);
});

test('an unsent answer is there again when the form is opened again', async () => {
  await open(ANSWERING);
  await tap('答复代表');
  await choose(/^A类/);
  write('答复内容', '路面已经修好。');
  await tap('关闭');
  await tap('答复代表');
  expect((screen.getByLabelText('答复内容') as HTMLTextAreaElement).value).toBe('路面已经修好。');
});

test('when a colleague was faster, the sentence is said and the page is read again', async () => {
  await open(ANSWERING, 409);
  await tap('填报进展');
  write('办到哪一步了', '已完成六成。');
  const before = world.sent.length;
  await act(async () => inPanel('填报进展').click());
  await waitFor(() => expect(world.toasts).toEqual(['这件建议已经答复']));
  expect(world.sent.slice(before).some(({ method }) => method === 'GET')).toBe(true);
});

test('who is not signed in is shown the way in, and nothing is asked', () => {
  keepSession({ ...session, door: 'citizen', doors: ['citizen'] });
  render(<AssignmentPage />);
  expect(button('去登录')).toBeTruthy();
  expect(world.sent.some(({ url }) => url.includes('/unit/'))).toBe(false);
});
