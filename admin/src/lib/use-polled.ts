/** Asks the same question again and again while something is going on, and stops when it is over. */
import { useEffect } from 'react';
import type { Query } from './http';
import { type Asked, useData } from './use-data';

/** @param every milliseconds until the next question, from the last answer; null asks once */
export function usePolled<T>(
  path: string | null,
  query: Query,
  every: (data: T | undefined) => number | null,
): Asked<T> {
  const asked = useData<T>(path, query);
  const wait = every(asked.data);
  const { reload, loading } = asked;
  useEffect(() => {
    if (wait === null || loading) return undefined;
    const timer = setTimeout(reload, wait);
    return () => clearTimeout(timer);
  }, [wait, loading, reload]);
  return asked;
}
