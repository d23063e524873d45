/** The pages of a list that is read by cursors: forth and back, and on by itself where the server has found nothing yet. */
import { useCallback, useEffect, useState } from 'react';

export interface Pages {
  /** Where this page begins; undefined: at the beginning. */
  readonly cursor: string | undefined;
  /** The first is 1. */
  readonly number: number;
  next(cursor: string): void;
  previous(): void;
  /** Call it in each rendering with the cursor behind a part that held nothing, else null: the same page begins there instead. */
  useFurther(cursor: string | null | undefined): void;
}

/** @param asked what the list is asked for; when it changes, the first page is shown */
export function usePages(asked: string): Pages {
  const [begins, setBegins] = useState<readonly (string | undefined)[]>([undefined]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other filters begin at the first page
  useEffect(() => setBegins([undefined]), [asked]);
  const further = useCallback(
    (cursor: string) => setBegins((before) => [...before.slice(0, -1), cursor]),
    [],
  );
  return {
    cursor: begins.at(-1),
    number: begins.length,
    next: (cursor) => setBegins([...begins, cursor]),
    previous: () => setBegins(begins.slice(0, -1)),
    useFurther(cursor) {
      useEffect(() => {
        if (cursor) further(cursor);
      }, [cursor, further]);
    },
  };
}
