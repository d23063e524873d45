// Photos and documents of a suggestion reach the paper through this: the whole list, once it is complete and has changed.
import { useEffect, useRef } from 'react';
import { toastProblem } from '../../../core/toast';

export interface FilesFieldProps<T> {
  first: T[];
  onChange: (ids: string[]) => Promise<void>;
}

/** Sends the ids of what is there whenever they differ from what was sent last; nothing while a file is on its way. */
export function useSent(
  done: readonly { id: string }[],
  busy: boolean,
  onChange: (ids: string[]) => Promise<void>,
) {
  const ids = done.map(({ id }) => id).join(',');
  const sent = useRef(ids);
  const send = useRef(onChange);
  send.current = onChange;
  useEffect(() => {
    if (busy || ids === sent.current) return;
    const before = sent.current;
    sent.current = ids;
    send.current(ids ? ids.split(',') : []).catch((error: unknown) => {
      sent.current = before;
      toastProblem(error);
    });
  }, [ids, busy]);
}
