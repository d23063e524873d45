// Proves that a list keeps its length when it is loaded anew, passes over empty pages, and that what the line refused is asked for when it is back.
import { act, renderHook, waitFor } from '@testing-library/react';
import type { Page } from './api.types';
import { problemFromSilence } from './problem';
import { useData, useList } from './use-data';

/** Pages of two numbers each; the cursor is the next number. */
const pageOf = (cursor: string | null, last = 9): Page<number> => {
  const from = Number(cursor ?? 1);
  return { items: [from, from + 1], nextCursor: from + 2 > last ? null : String(from + 2) };
};

test('a list that was read far keeps what was shown when it is loaded anew', async () => {
  const asked: (string | null)[] = [];
  const { result } = renderHook(() =>
    useList('key', async (cursor) => {
      asked.push(cursor);
      return pageOf(cursor);
    }),
  );
  await waitFor(() => expect(result.current.items).toEqual([1, 2]));
  await act(() => result.current.more());
  await act(() => result.current.more());
  expect(result.current.items).toEqual([1, 2, 3, 4, 5, 6]);
  asked.length = 0;
  await act(() => result.current.reload());
  expect(result.current.items).toEqual([1, 2, 3, 4, 5, 6]);
  expect(asked).toEqual([null, '3', '5']);
  await act(() => result.current.more());
  expect(result.current.items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('another key begins with one page', async () => {
  const asked: (string | null)[] = [];
  const { result, rerender } = renderHook(
    ({ key }) =>
      useList(key, async (cursor) => {
        asked.push(cursor);
        return pageOf(cursor);
      }),
    { initialProps: { key: 'a' } },
  );
  await waitFor(() => expect(result.current.items).toHaveLength(2));
  await act(() => result.current.more());
  asked.length = 0;
  rerender({ key: 'b' });
  await waitFor(() => expect(result.current.items).toEqual([1, 2]));
  expect(asked).toEqual([null]);
});

test('what failed without a connection comes by itself when it is back, and only then', async () => {
  let up = false;
  const load = jest.fn(async () => {
    if (!up) throw problemFromSilence('request:fail');
    return 'there';
  });
  const { result } = renderHook(() => useData('key', load));
  await waitFor(() => expect(result.current.problem?.message).toBe('网络没有连上，请检查后再试。'));
  expect(load).toHaveBeenCalledTimes(1);
  up = true;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current.data).toBe('there'));
  act(() => void window.dispatchEvent(new Event('online')));
  expect(load).toHaveBeenCalledTimes(2);
});

const PAGES: Readonly<Record<string, Page<string>>> = {
  '': { items: [], nextCursor: 'a' },
  a: { items: [], nextCursor: 'b' },
  b: { items: ['路灯'], nextCursor: 'c' },
  c: { items: [], nextCursor: null },
};

test('a list goes on behind empty pages until something is found, and then waits to be asked', async () => {
  const asked: (string | null)[] = [];
  const load = async (cursor: string | null) => {
    asked.push(cursor);
    return PAGES[cursor ?? ''] ?? { items: [], nextCursor: null };
  };
  const { result } = renderHook(() => useList('key', load));
  await act(async () => undefined);
  expect(result.current.items).toEqual(['路灯']);
  expect(result.current.end).toBe(false);
  expect(asked).toEqual([null, 'a', 'b']);
  await act(() => result.current.more());
  expect(result.current.end).toBe(true);
  expect(result.current.items).toEqual(['路灯']);
});
