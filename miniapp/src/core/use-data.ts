// Pages load what they show through these two hooks, so that loading, failing, retrying and paging are the same everywhere.
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from './api.types';
import { onReconnect } from './platform/network';
import { ApiProblem, SENTENCES } from './problem';

export interface Loaded<T> {
  data: T | null;
  problem: ApiProblem | null;
  loading: boolean;
  reload: () => Promise<void>;
  /** Puts in a newer value that came with another answer. */
  replace: (data: T) => void;
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem({ detail: SENTENCES.server });
}

/** What failed for want of a connection is asked for again when the connection is back. */
function useRetry(problem: ApiProblem | null, again: () => Promise<void>): void {
  const waits = problem?.transient === true;
  useEffect(() => (waits ? onReconnect(() => void again()) : undefined), [waits, again]);
}

/**
 * Loads once for each `key` and again on `reload`. A null key loads nothing yet. A late answer to an earlier key is
 * dropped; on a failed reload the old data stays, with the problem beside it.
 */
export function useData<T>(key: string | null, load: () => Promise<T>): Loaded<T> {
  const [data, setData] = useState<T | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [loading, setLoading] = useState(key !== null);
  const loader = useRef(load);
  loader.current = load;
  const turn = useRef(0);

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setLoading(true);
    setProblem(null);
    try {
      const value = await loader.current();
      if (mine === turn.current) setData(value);
    } catch (error) {
      if (mine === turn.current) setProblem(asProblem(error));
    } finally {
      if (mine === turn.current) setLoading(false);
    }
  }, []);

  useEffect(() => {
    setData(null);
    if (key !== null) void reload();
    else setLoading(false);
  }, [key, reload]);

  useRetry(problem, reload);
  return { data, problem, loading, reload, replace: setData };
}

/** So many empty pages in a row are passed over before a person is asked to pull on. */
const MOST_EMPTY = 10;

export interface LoadedList<T> {
  items: T[];
  problem: ApiProblem | null;
  /** True before the first page is there. */
  loading: boolean;
  loadingMore: boolean;
  end: boolean;
  reload: () => Promise<void>;
  more: () => Promise<void>;
  change: (change: (items: T[]) => T[]) => void;
}

/** A reload keeps so many pages, so that whoever comes back to a long list finds it where they left it. */
const KEPT_PAGES = 5;

/** A list that pages by cursor; see `useData` for `key`. Reaching the bottom is wired up by `usePaging`. */
export function useList<T>(
  key: string | null,
  load: (cursor: string | null) => Promise<Page<T>>,
): LoadedList<T> {
  const [items, setItems] = useState<T[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [phase, setPhase] = useState<'first' | 'more' | 'idle'>(key === null ? 'idle' : 'first');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [end, setEnd] = useState(false);
  const loader = useRef(load);
  loader.current = load;
  const turn = useRef(0);
  const pages = useRef(0);

  /** Gets one page after `from`, or the first pages anew, as many as were shown. */
  const fetchPage = useCallback(async (from: string | null) => {
    turn.current += 1;
    const mine = turn.current;
    setPhase(from === null ? 'first' : 'more');
    setProblem(null);
    const wanted = from === null ? Math.min(Math.max(pages.current, 1), KEPT_PAGES) : 1;
    try {
      const found: T[] = [];
      let next = from;
      let count = 0;
      do {
        const page = await loader.current(next);
        if (mine !== turn.current) return;
        found.push(...page.items);
        next = page.nextCursor;
        count += 1;
        // A search that found nothing in the newest part goes on by itself: an empty page has no end to be pulled.
        if (count >= wanted && (found.length > 0 || count >= wanted + MOST_EMPTY)) break;
      } while (next !== null);
      pages.current = from === null ? count : pages.current + count;
      setItems((before) => (from === null ? found : [...before, ...found]));
      setCursor(next);
      setEnd(next === null);
    } catch (error) {
      if (mine === turn.current) setProblem(asProblem(error));
    } finally {
      if (mine === turn.current) setPhase('idle');
    }
  }, []);

  useEffect(() => {
    setItems([]);
    setEnd(false);
    pages.current = 0;
    if (key !== null) void fetchPage(null);
    else setPhase('idle');
  }, [key, fetchPage]);

  const reload = useCallback(() => fetchPage(null), [fetchPage]);
  useRetry(items.length === 0 ? problem : null, reload);
  const more = useCallback(async () => {
    if (phase === 'idle' && cursor !== null) await fetchPage(cursor);
  }, [phase, cursor, fetchPage]);

  return {
    items,
    problem,
    loading: phase === 'first' && items.length === 0,
    loadingMore: phase === 'more',
    end,
    reload,
    more,
    change: setItems,
  };
}

/** Pull-down reloads; the page's config must say `enablePullDownRefresh: true`. */
export function useRefresh(reload: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh());
  });
}

/** Pull-down reloads and reaching the bottom loads more. */
export function usePaging(list: { reload: () => Promise<void>; more: () => Promise<void> }): void {
  useRefresh(list.reload);
  useReachBottom(() => {
    void list.more();
  });
}
