/** Reads all pages of a list at once, up to a limit, for pages on which rows are chosen across pages. */
import { useCallback, useEffect, useState } from 'react';
import type { Page } from './api.types';
import { get, type Query } from './http';
import { wordsOf } from './use-data';

const PAGE = 100;

export interface AllPages<T> {
  readonly rows: readonly T[];
  /** There are more than `most`. */
  readonly cut: boolean;
  readonly loading: boolean;
  readonly error?: string;
  reload(): void;
}

async function read<T>(path: string, query: Query, most: number): Promise<{ rows: T[]; cut: boolean }> {
  const rows: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await get<Page<T>>(path, { ...query, limit: PAGE, cursor });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor && rows.length < most);
  return { rows: rows.slice(0, most), cut: cursor !== null };
}

export function useAllPages<T>(path: string, query: Query, most: number): AllPages<T> {
  const [state, setState] = useState<Omit<AllPages<T>, 'reload'>>({ rows: [], cut: false, loading: true });
  const [round, setRound] = useState(0);
  const text = JSON.stringify(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question again
  useEffect(() => {
    let wanted = true;
    setState((before) => ({ ...before, error: undefined, loading: true }));
    read<T>(path, JSON.parse(text) as Query, most).then(
      (answer) => wanted && setState({ ...answer, loading: false }),
      (error: unknown) => wanted && setState({ rows: [], cut: false, loading: false, error: wordsOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [path, text, most, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, reload };
}
