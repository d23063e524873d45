// Proves that the public page shows what the deputy agreed to and no more, and that the list asks for what was chosen.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AT, SUGGESTION_ID } from '../../../../test/suggestion';
import { world } from '../../../../test/taro';
import type { PublicSuggestion } from '../../../core/api.types';
import ListPage from '../suggestions/index';
import PublicSuggestionPage from './index';

function publicOne(part: Partial<PublicSuggestion>): PublicSuggestion {
  return {
    id: SUGGESTION_ID,
    no: '2026-0001',
    title: '关于修缮村口道路的建议',
    category: '交通运输',
    congress: '青禾县第一届人民代表大会',
    authorName: '田禾生',
    state: 'closed',
    stateText: '已办结',
    unitName: '县交通运输局',
    answerClass: 'A',
    answerClassText: '已经解决或基本解决',
    outcomeText: '满意',
    overdue: false,
    full: true,
    publishedAt: AT,
    coSigners: ['谷雨'],
    grounds: '路面破损。',
    proposal: '今年内修缮。',
    units: [{ name: '县交通运输局', kindText: '主办', stateText: '已完成' }],
    answers: [
      {
        unitName: '县交通运输局',
        no: '青交函〔2026〕12号',
        round: 0,
        class: 'A',
        classText: '已经解决或基本解决',
        answeredAt: AT,
        text: '已修好三公里。',
        promisedOn: null,
      },
    ],
    promises: [],
    steps: [{ at: AT, text: '县交通运输局已答复代表' }],
    ...part,
  };
}

beforeEach(() => world.reset());

async function open(part: Partial<PublicSuggestion>) {
  world.params = { id: SUGGESTION_ID };
  world.serve(() => ({ statusCode: 200, data: publicOne(part) }));
  render(<PublicSuggestionPage />);
  await waitFor(() => screen.getByText('关于修缮村口道路的建议'));
}

test('a full one shows the paper, the answer and the verdict', async () => {
  await open({});
  for (const text of ['路面破损。', '今年内修缮。', '已修好三公里。', '田禾生、谷雨'])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText(/测评：满意/)).toBeTruthy();
});

test('of one whose title alone is public, the page says so and has no empty parts', async () => {
  await open({ full: false, grounds: null, proposal: null, outcomeText: null, answers: [] });
  expect(screen.getByText(/只公开了这件建议的标题/)).toBeTruthy();
  for (const text of ['案据', '方案', '单位答复']) expect(screen.queryByText(text)).toBeNull();
});

test('the list asks for the words, the unit and the year that were chosen, and can let go of them', async () => {
  world.serve(({ url }) =>
    url.includes('/public/units')
      ? { statusCode: 200, data: { items: [{ id: 'u1', name: '县交通运输局', active: true }] } }
      : { statusCode: 200, data: { items: [], nextCursor: null } },
  );
  render(<ListPage />);
  await waitFor(() => screen.getByText('还没有公开的建议'));
  await act(async () => screen.getByRole('button', { name: /^选主办单位/ }).click());
  await act(async () => screen.getByRole('radio', { name: '县交通运输局' }).click());
  const field = screen.getByRole('textbox', { name: '找建议' });
  fireEvent.change(field, { target: { value: '道路' } });
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }));
  await waitFor(() => screen.getByText('没有找到这样的建议'));
  const last = world.sent.at(-1)?.url ?? '';
  expect(last).toContain('unitId=u1');
  expect(last).toContain(`q=${encodeURIComponent('道路')}`);
  await act(async () => screen.getByRole('button', { name: '看全部' }).click());
  await waitFor(() => expect(world.sent.at(-1)?.url).not.toContain('unitId'));
});
