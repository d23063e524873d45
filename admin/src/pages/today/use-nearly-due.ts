/** Counts what falls due soon by reading the list in order of its deadlines: the server has no such number of its own. */
import { useEffect, useState } from 'react';
import type { Page, Schemas } from '../../lib/api.types';
import { get } from '../../lib/http';

const LIMIT = 100;
/** A desk with more late messages than this has other worries. */
const MOST_PAGES = 10;

/** The number, `12+` when the reading stopped early, undefined until it is known. */
export function useNearlyDue(): number | string | undefined {
  const [soon, setSoon] = useState<number | string>();
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      let n = 0;
      let cursor: string | null = null;
      for (let page = 0; page < MOST_PAGES && wanted; page += 1) {
        const query = { order: 'due', limit: LIMIT, cursor };
        const list: Page<Schemas['MessageItemView']> = await get('/api/admin/messages', query);
        n += list.items.filter(({ nearlyDue }) => nearlyDue).length;
        cursor = list.nextCursor;
        const last = list.items.at(-1);
        if (!cursor || !last || (!last.overdue && !last.nearlyDue && !last.paused)) return n;
      }
      return `${n}+`;
    };
    read().then(
      (n) => wanted && setSoon(n),
      () => wanted && setSoon('—'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return soon;
}
