/** Which rows of a list are chosen; other filters begin with none, since nobody sees the old ones any more. */
import { useCallback, useEffect, useState } from 'react';

export interface Chosen<T> {
  readonly rows: readonly T[];
  set(rows: readonly T[]): void;
  /** Chooses a row by its id, or lets it go. */
  toggle(id: string): void;
  clear(): void;
}

export function useChosen<T extends { id: string }>(shown: readonly T[], question: string): Chosen<T> {
  const [rows, set] = useState<readonly T[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question
  useEffect(() => set([]), [question]);
  const toggle = useCallback(
    (id: string) =>
      set((before) => {
        if (before.some((row) => row.id === id)) return before.filter((row) => row.id !== id);
        return [...before, ...shown.filter((row) => row.id === id)];
      }),
    [shown],
  );
  const clear = useCallback(() => set([]), []);
  return { rows, set, toggle, clear };
}
