// Pages send a step through this: one at a time however often it is tapped, and the same again under the same key.
import { useRef, useState } from 'react';
import { toastProblem } from './toast';
import { uuid } from './uuid';

export function useOnce() {
  const [busy, setBusy] = useState(false);
  // State arrives a moment late; this stops a second tap of the same moment.
  const sending = useRef(false);
  const last = useRef({ what: '', key: '' });

  /**
   * Does the work unless one is under way, and says how it failed.
   * @param what names the step with its words: sent again after a lost answer it has the same key, and counts once
   */
  const once = async (
    what: string,
    work: (key: string) => Promise<void>,
    failed?: (error: unknown) => void,
  ): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    if (last.current.what !== what) last.current = { what, key: uuid() };
    try {
      await work(last.current.key);
      last.current = { what: '', key: '' };
    } catch (error) {
      toastProblem(error);
      failed?.(error);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return { busy, once };
}
