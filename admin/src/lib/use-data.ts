/** Pages read the server through this hook: one question, its answer, its failure in words, and a way to ask again. */
import { useCallback, useEffect, useState } from 'react';
import { get, type Query } from './http';

export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: string | undefined;
  readonly loading: boolean;
  reload(): void;
}

/** Words for anything thrown. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : '操作没有成功，请稍后再试。';
}

/** Asks again when path or query change; `path` null asks nothing. The old answer stays while the new one comes. */
export function useData<T>(path: string | null, query: Query = {}): Asked<T> {
  const [state, setState] = useState<{ path?: string; data?: T; error?: string; loading: boolean }>({
    loading: path !== null,
  });
  const [round, setRound] = useState(0);
  const text = JSON.stringify(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question again
  useEffect(() => {
    if (path === null) return setState({ loading: false });
    let wanted = true;
    setState((before) => ({ path, data: before.path === path ? before.data : undefined, loading: true }));
    get<T>(path, JSON.parse(text) as Query).then(
      (data) => wanted && setState({ path, data, loading: false }),
      (error: unknown) => wanted && setState({ path, error: wordsOf(error), loading: false }),
    );
    return () => {
      wanted = false;
    };
  }, [path, text, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { data: state.data, error: state.error, loading: state.loading, reload };
}
