/** A list's filters live in the address, so that a page can be shared, reloaded and gone back to. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type Values = Readonly<Record<string, string>>;

export interface FilterState {
  readonly values: Values;
  /** The opened record. */
  readonly opened: string | null;
  set(values: Readonly<Record<string, string | undefined>>): void;
  replace(values: Values): void;
  /** Opens a record, or closes it with null; `step` is the action that its panel begins with. */
  open(id: string | null, step?: string): void;
}

export function useFilters(): FilterState {
  const [params, setParams] = useSearchParams();
  const values = useMemo(
    () =>
      Object.fromEntries(
        [...params].filter(([name, value]) => name !== 'id' && name !== 'do' && value !== ''),
      ),
    [params],
  );
  const open = useCallback(
    (id: string | null, step?: string) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          if (id) next.set('id', id);
          else next.delete('id');
          if (step) next.set('do', step);
          else next.delete('do');
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    values,
    opened: params.get('id'),
    open,
    replace: (next) => setParams(next),
    set: (changed) => {
      const next = Object.entries({ ...values, ...changed }).filter(([, value]) => value);
      setParams(Object.fromEntries(next) as Record<string, string>);
    },
  };
}
