// Proves that a deputy's page of a suggestion shows the steps the server offers, speaks plainly, and sends each verdict once.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import {
  AT,
  answerOf,
  entryOf,
  partOf,
  SUGGESTION_ID,
  sessionOf,
  signerOf,
  suggestionOf,
} from '../../../../test/suggestion';
import { world } from '../../../../test/taro';
import type { Suggestion } from '../../../core/api.types';
import { keepSession } from '../../../core/session';
import SuggestionPage from './index';

const EVALUATION: Suggestion['evaluations'][number] = {
  ...{ deputyName: '田禾生', mine: true, assignmentId: 'p1', round: 0, comment: '', at: AT },
  ...{ attitude: 'satisfied', attitudeText: '满意', result: 'satisfied', resultText: '满意' },
};

const posted = () => world.sent.filter(({ method }) => method === 'POST');
const bodyOf = (index: number) => JSON.parse(posted()[index]?.data ?? '{}');
const tap = (name: string | RegExp) => act(async () => screen.getByRole('button', { name }).click());
const choose = (group: string, name: string) =>
  act(async () => {
    const choices = screen.getByRole('radiogroup', { name: group });
    [...choices.querySelectorAll<HTMLElement>('[role=radio]')]
      .find((one) => one.textContent === name)
      ?.click();
  });

async function open(part: Partial<Suggestion>) {
  world.serve(({ method, url }) => {
    if (method === 'POST') return { statusCode: 200, data: { id: SUGGESTION_ID, version: 4 } };
    if (url.includes('/colleagues'))
      return {
        statusCode: 200,
        data: { items: [{ id: 'c1', name: '麦小满', avatarUrl: null, position: '柳林镇代表团' }] },
      };
    return { statusCode: 200, data: suggestionOf(part) };
  });
  render(<SuggestionPage />);
  await waitFor(() => screen.getByText('建议全文'));
}

beforeEach(() => {
  world.reset();
  world.params = { id: SUGGESTION_ID };
  keepSession(sessionOf('deputy'));
});

test('only offered steps have buttons, and one that is not known has none', async () => {
  await open({
    actions: [
      { action: 'edit', label: '修改' },
      { action: 'submit', label: '提交审核' },
      { action: 'summon_dragon', label: '新版本才有的按钮' },
    ],
  });
  expect(screen.getByRole('button', { name: '提交审核' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '修改' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '更多' })).toBeNull();
  expect(screen.queryByText('新版本才有的按钮')).toBeNull();
  await tap('修改');
  expect(world.visited.at(-1)).toBe(`/packages/deputy/write/index?id=${SUGGESTION_ID}`);
});

test('who is asked to sign confirms the version that stands there', async () => {
  await open({
    version: 7,
    coSigners: [signerOf({ deputyId: 'd', name: '田禾生' })],
    actions: [
      { action: 'confirm', label: '确认联名' },
      { action: 'decline_signing', label: '谢绝联名' },
    ],
  });
  await tap('确认联名');
  await waitFor(() => expect(posted()).toHaveLength(1));
  expect(posted()[0]?.url).toContain(`/deputy/suggestions/${SUGGESTION_ID}/confirm`);
  expect(bodyOf(0)).toEqual({ version: 7 });
});

test('a returned paper says which of the three marks fell short, and why', async () => {
  await open({
    timeline: [
      entryOf({
        seq: 2,
        action: 'return_for_correction',
        actionText: '退回修改',
        text: '请写明数据。',
        failed: ['案据充分'],
      }),
    ],
  });
  expect(screen.getByText('案由明确')).toBeTruthy();
  expect(screen.getByText('案据充分：不足')).toBeTruthy();
  expect(screen.getByText('方案可行')).toBeTruthy();
  expect(screen.getAllByText('请写明数据。').length).toBeGreaterThan(0);
});

test('an answer says its class in words and what was promised', async () => {
  await open({ units: [partOf({})], answers: [answerOf({})] });
  expect(screen.getByText('正在解决或列入计划解决')).toBeTruthy();
  expect(screen.getByText(/^承诺.*12月20日前解决$/)).toBeTruthy();
});

test('discontent needs a word, and each unit is judged once', async () => {
  await open({
    units: [
      partOf({}),
      partOf({ id: 'p2', unitName: '县财政局' }),
      partOf({ id: 'p3', unitName: '县教育局' }),
    ],
    answers: [answerOf({})],
    toJudge: ['p1', 'p2'],
    actions: [{ action: 'evaluate', label: '测评' }],
  });
  await tap('测评');
  expect(screen.queryByRole('radiogroup', { name: '县教育局的办理态度' })).toBeNull();
  await choose('县交通运输局的办理态度', '满意');
  expect(screen.queryByText('可不填')).toBeNull();
  await choose('县交通运输局的办理结果', '不满意');
  expect(screen.getByText('必填：请写明哪里不满意，单位据此重新办理')).toBeTruthy();
  await choose('县财政局的办理态度', '满意');
  await choose('县财政局的办理结果', '基本满意');
  await tap('提交测评');
  expect(posted()).toHaveLength(0);
  expect(screen.getByRole('alert').textContent).toBe('不满意时，请写明哪里不满意');
  fireEvent.change(screen.getByRole('textbox', { name: '对县交通运输局的说明' }), {
    target: { value: '路还没有修。' },
  });
  const send = screen.getByRole('button', { name: '提交测评' });
  await act(async () => {
    send.click();
    send.click();
  });
  await waitFor(() => expect(world.toasts).toContain('已测评'));
  expect(posted()).toHaveLength(1);
  expect(bodyOf(0).items).toEqual([
    { assignmentId: 'p1', attitude: 'satisfied', result: 'unsatisfied', comment: '路还没有修。' },
    { assignmentId: 'p2', attitude: 'satisfied', result: 'basically' },
  ]);
});

test('colleagues are asked by name, and an invitation can be taken back', async () => {
  await open({
    coSigners: [signerOf({ deputyId: 'c9', name: '谷雨' })],
    actions: [
      { action: 'invite', label: '邀请联名' },
      { action: 'uninvite', label: '撤回邀请' },
    ],
  });
  await tap('撤回对谷雨的邀请');
  await waitFor(() => expect(posted()).toHaveLength(1));
  expect(bodyOf(0)).toEqual({ deputyId: 'c9' });
  await tap('邀请联名');
  await waitFor(() => screen.getByText('麦小满'));
  await act(async () => screen.getByRole('checkbox', { name: /麦小满/ }).click());
  await tap('邀请1位代表');
  await waitFor(() => expect(posted()).toHaveLength(2));
  expect(bodyOf(1)).toEqual({ deputyIds: ['c1'] });
});

test('who has not answered can be reminded once a day', async () => {
  await open({
    coSigners: [
      signerOf({ deputyId: 'c1', name: '谷雨', mayRemind: true }),
      signerOf({ deputyId: 'c2', name: '白露', remindedAt: '2026-07-28T09:00:00+08:00' }),
      signerOf({ deputyId: 'c3', name: '寒露', status: 'confirmed' }),
    ],
  });
  expect(screen.queryByRole('button', { name: '提醒白露确认联名' })).toBeNull();
  expect(screen.getByText('7月28日提醒过')).toBeTruthy();
  await tap('提醒谷雨确认联名');
  await waitFor(() => expect(world.toasts).toContain('已提醒'));
  expect(posted()[0]?.url).toContain(`/deputy/suggestions/${SUGGESTION_ID}/remind`);
  expect(bodyOf(0)).toEqual({ deputyId: 'c1' });
});

test('after a rebound the old verdict is told as that of the round before', async () => {
  await open({
    ...{ outcome: 'satisfied', outcomeText: '满意', outcomePast: true, rehandled: 0, rebounds: 1 },
    units: [partOf({ round: 1, state: 'progressing', stateText: '正在办理' })],
    evaluations: [EVALUATION],
  });
  expect(screen.getByText('上一轮评价：满意')).toBeTruthy();
  expect(screen.getByText('上一轮评价')).toBeTruthy();
  expect(screen.getByText('反弹1次')).toBeTruthy();
  expect(screen.queryByText(/^重新办理/)).toBeNull();
  expect(screen.queryByText('测评：满意')).toBeNull();
});

test('the verdict of the present round is told as such', async () => {
  await open({ outcome: 'satisfied', outcomeText: '满意', units: [partOf({})], evaluations: [EVALUATION] });
  expect(screen.getByText('测评：满意')).toBeTruthy();
  expect(screen.queryByText('上一轮评价')).toBeNull();
});
