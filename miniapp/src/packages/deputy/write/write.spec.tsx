// Proves that nothing written is lost: saved by itself, repeated once under its key, never over what was changed elsewhere.
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { SUGGESTION_ID, sessionOf, suggestionOf } from '../../../../test/suggestion';
import { type SentRequest, world } from '../../../../test/taro';
import { keepSession } from '../../../core/session';
import WritePage from './index';

const PROBLEM = { type: 'about:blank', title: '', status: 409, detail: '已在别处修改，请刷新。' };
const saved = (method: string) => world.sent.filter((request) => request.method === method);
const bodyOf = (request: SentRequest | undefined) => JSON.parse(request?.data ?? '{}');
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const pause = () => act(async () => jest.advanceTimersByTimeAsync(2000));
const tap = (name: string | RegExp) => act(async () => screen.getByRole('button', { name }).click());

type Store = (request: SentRequest) => { statusCode: number; data: unknown } | Error;
const stored =
  (version: number): Store =>
  () => ({ statusCode: 200, data: { id: SUGGESTION_ID, version } });

function serve(store: Store, paper = suggestionOf({ actions: [{ action: 'edit', label: '修改' }] })) {
  world.serve((request) => {
    const { url, method } = request;
    if (method === 'POST' || method === 'PUT') return store(request);
    if (url.includes('/mandates'))
      return {
        statusCode: 200,
        data: {
          items: [
            { id: 'ma', congress: '青禾县第一届人民代表大会', level: 'county', district: '', delegation: '' },
          ],
        },
      };
    if (url.includes('/categories'))
      return { statusCode: 200, data: { items: [{ name: '交通运输', label: '交通运输', children: [] }] } };
    if (url.includes('/deputy/messages/'))
      return {
        statusCode: 200,
        data: { id: 'm1', text: '路坏了。', category: '交通运输', stationName: '下湾村联络站' },
      };
    return { statusCode: 200, data: paper };
  });
}

async function open(params: Record<string, string>) {
  world.params = params;
  render(<WritePage />);
  await act(async () => jest.advanceTimersByTimeAsync(10));
  await waitFor(() => screen.getByRole('textbox', { name: '案由' }));
}

beforeEach(() => {
  jest.useFakeTimers();
  world.reset();
  keepSession(sessionOf('deputy'));
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

test('a paper from a message takes its category, begins once and goes on by version', async () => {
  let version = 0;
  serve((request) => {
    version += 1;
    return stored(version)(request);
  });
  await open({ messages: 'm1' });
  expect(screen.getByText('路坏了。')).toBeTruthy();
  write('案由', '关于修路');
  await pause();
  expect(saved('POST')).toHaveLength(1);
  expect(bodyOf(saved('POST')[0])).toEqual({
    ...{ category: '交通运输', title: '关于修路', grounds: '', proposal: '' },
    ...{ mandateId: 'ma', messageIds: ['m1'] },
  });
  write('案据', '路面破损。');
  await pause();
  expect(saved('POST')).toHaveLength(1);
  expect(bodyOf(saved('PUT')[0])).toMatchObject({ grounds: '路面破损。', version: 1 });
  expect(screen.getByRole('status').textContent).toContain('已自动保存');
});

test('a first save that was lost is repeated as the same paper, with the later words after it', async () => {
  let lost = true;
  serve((request) => (lost ? new Error('request:fail') : stored(1)(request)));
  await open({});
  await tap('选类别');
  await act(async () => screen.getByRole('radio', { name: '交通运输' }).click());
  write('案由', '关于修路');
  await act(async () => jest.advanceTimersByTimeAsync(20_000));
  expect(screen.getByRole('status').textContent).toContain('还没有保存上');
  lost = false;
  write('案由', '关于修路的建议');
  await pause();
  await pause();
  const keys = new Set(saved('POST').map(({ header }) => header['Idempotency-Key']));
  expect(keys.size).toBe(1);
  expect(bodyOf(saved('POST').at(-1)).title).toBe('关于修路');
  expect(bodyOf(saved('PUT')[0])).toMatchObject({ title: '关于修路的建议', version: 1 });
});

test('words that did not reach the server are there when the form opens again', async () => {
  serve(() => new Error('request:fail'));
  await open({ id: SUGGESTION_ID });
  write('方案', '由交通部门修缮，十月完工。');
  cleanup();
  await act(async () => jest.advanceTimersByTimeAsync(20_000));
  serve(stored(4));
  await open({ id: SUGGESTION_ID });
  const field = screen.getByRole('textbox', { name: '方案' });
  expect((field as HTMLTextAreaElement).value).toBe('由交通部门修缮，十月完工。');
  await pause();
  expect(bodyOf(saved('PUT').at(-1))).toMatchObject({ proposal: '由交通部门修缮，十月完工。', version: 3 });
});

describe('changed on another device meanwhile', () => {
  const theirs = suggestionOf({
    ...{ version: 9, grounds: '另一台手机上写的。' },
    actions: [{ action: 'edit', label: '修改' }],
  });
  async function clash() {
    const store: Store = (request) =>
      bodyOf(request).version === 9
        ? stored(10)(request)
        : { statusCode: 409, data: { ...PROBLEM, code: 'version_conflict' } };
    serve(store);
    await open({ id: SUGGESTION_ID });
    serve(store, theirs);
    write('案据', '这台手机上写的。');
    await pause();
    await waitFor(() => screen.getByText('两处都改过，用哪一份？'));
  }

  test('both texts are shown, and nothing is sent until one is chosen', async () => {
    await clash();
    expect(screen.getByText('另一台手机上写的。')).toBeTruthy();
    const before = saved('PUT').length;
    await pause();
    expect(saved('PUT')).toHaveLength(before);
  });

  test('mine goes over theirs by their version', async () => {
    await clash();
    await tap('用我这份');
    await pause();
    expect(bodyOf(saved('PUT').at(-1))).toMatchObject({ grounds: '这台手机上写的。', version: 9 });
    expect(screen.queryByText('两处都改过，用哪一份？')).toBeNull();
  });

  test('theirs takes the place of mine and sends nothing', async () => {
    await clash();
    const before = saved('PUT').length;
    await tap('用另一份');
    await pause();
    const field = screen.getByRole('textbox', { name: '案据' });
    expect((field as HTMLTextAreaElement).value).toBe('另一台手机上写的。');
    expect(saved('PUT')).toHaveLength(before);
  });
});

test('a paper that may not be changed any more says so', async () => {
  serve(stored(1), suggestionOf({}));
  world.params = { id: SUGGESTION_ID };
  render(<WritePage />);
  await act(async () => jest.advanceTimersByTimeAsync(10));
  await waitFor(() => screen.getByText('这份建议现在不能修改'));
});
