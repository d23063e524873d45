// Proves that a list whose newest part held nothing goes on by itself, and ends when the list does.
import { act, renderHook } from '@testing-library/react';
import type { Page } from './api.types';
import { useList } from './use-data';

const PAGES: Readonly<Record<string, Page<string>>> = {
  '': { items: [], nextCursor: 'a' },
  a: { items: [], nextCursor: 'b' },
  b: { items: ['路灯'], nextCursor: 'c' },
  c: { items: [], nextCursor: null },
};

it('goes on behind empty pages until something is found, and then waits to be asked', async () => {
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
