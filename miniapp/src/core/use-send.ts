// Pages that take steps send each one through this: once, however often it is tapped, also when an answer was lost.
import { useRef, useState } from 'react';
import { post } from './http';
import { ApiProblem } from './problem';
import { toastProblem } from './toast';
import { uuid } from './uuid';

/** @param reload shows what is true now when somebody else was faster */
export function useSend(reload: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  // State arrives a moment late; this stops a second tap of the same moment.
  const sending = useRef(false);
  const last = useRef({ what: '', key: '' });

  /** The same step with the same words keeps its key, so that sending it again after a lost answer is the same step. */
  const keyFor = (what: string): string => {
    if (last.current.what !== what) last.current = { what, key: uuid() };
    return last.current.key;
  };

  const send = async (path: string, body: object, done: () => Promise<void> | void): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    try {
      await post(path, body, keyFor(`${path}${JSON.stringify(body)}`));
      last.current = { what: '', key: '' };
      await done();
    } catch (error) {
      toastProblem(error);
      if (error instanceof ApiProblem && (error.status === 409 || error.status === 404)) void reload();
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return { busy, send };
}
