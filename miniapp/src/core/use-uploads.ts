// Forms that take photos or documents get their list from here: each file goes up by itself, is tried again, or is left out.
import { useCallback, useEffect, useRef, useState } from 'react';
import { sentenceOf } from './problem';
import { ensureSignedIn } from './session';
import { toast, toastProblem } from './toast';
import { uuid } from './uuid';

/** One file of a form on its way to the server. `C` is what was chosen on the device, `T` what the server made of it. */
export interface Upload<C, T> {
  key: string;
  chosen: C | null;
  stored: T | null;
  progress: number;
  problem: string | null;
}

interface Options<C, T> {
  max: number;
  /** What to say when there is no room. */
  full: string;
  /** Those that are with the server already. */
  initial: readonly T[];
  keyOf: (stored: T) => string;
  choose: (room: number) => Promise<C[]>;
  /** Why it need not even be sent, or null. */
  flawOf: (chosen: C) => string | null;
  send: (chosen: C, onProgress: (percent: number) => void, key: string) => Promise<T>;
}

export function useUploads<C, T>(options: Options<C, T>) {
  const { max, full, initial, keyOf, choose, flawOf, send } = options;
  const [items, setItems] = useState<Upload<C, T>[]>(() =>
    initial.map((stored) => ({ key: keyOf(stored), chosen: null, stored, progress: 100, problem: null })),
  );
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const update = useCallback((key: string, change: Partial<Upload<C, T>>) => {
    if (alive.current)
      setItems((all) => all.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }, []);

  const sendOne = async ({ key, chosen }: Upload<C, T>) => {
    if (chosen === null) return;
    update(key, { problem: null, progress: 0 });
    try {
      // The file's own key names the request, so that a retry is the same file.
      const stored = await send(chosen, (progress) => update(key, { progress }), key);
      update(key, { stored, progress: 100 });
    } catch (error) {
      update(key, { problem: sentenceOf(error) });
    }
  };

  const add = async () => {
    const room = max - items.length;
    if (room <= 0) return toast(full);
    try {
      await ensureSignedIn();
    } catch (error) {
      return toastProblem(error);
    }
    const added = (await choose(room)).map(
      (chosen): Upload<C, T> => ({
        ...{ key: uuid(), chosen, stored: null, progress: 0 },
        problem: flawOf(chosen),
      }),
    );
    setItems((all) => [...all, ...added]);
    for (const item of added) if (!item.problem) await sendOne(item);
    return undefined;
  };

  return {
    items,
    max,
    add,
    retry: (key: string) => {
      const item = items.find((one) => one.key === key);
      if (item) void sendOne(item);
    },
    drop: (key: string) => setItems((all) => all.filter((item) => item.key !== key)),
    clear: () => setItems([]),
    /** What the server has. */
    done: items.flatMap(({ stored }) => (stored ? [stored] : [])),
    /** True while one is on its way. */
    busy: items.some((item) => !item.stored && !item.problem),
    /** True when one did not get through. */
    failed: items.some((item) => item.problem !== null),
  };
}
