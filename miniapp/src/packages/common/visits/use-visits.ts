// Deputies and citizens get from here the return visits that wait for them, and those they answered.
import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Page, ReturnVisit } from '../../../core/api.types';
import { get } from '../../../core/http';
import { go, useParams } from '../../../core/nav';
import { useSession } from '../../../core/session';
import { useList, usePaging } from '../../../core/use-data';

export function useVisits() {
  const session = useSession();
  const { id } = useParams();
  const door = session?.door === 'deputy' ? 'deputy' : 'citizen';
  const list = useList(session && `${session.account.id}:${door}`, (cursor) =>
    get<Page<ReturnVisit>>(`/${door}/return-visits`, { cursor, limit: 20 }),
  );
  usePaging(list);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && session) void list.reload();
    shown.current = true;
  });
  const [asking, setAsking] = useState<ReturnVisit | null>(null);

  // A notice leads to one visit: its question is open at once.
  const opened = useRef(false);
  useEffect(() => {
    const meant = list.items.find((item) => item.id === id && item.actions.length > 0);
    if (!meant || opened.current) return;
    opened.current = true;
    setAsking(meant);
  }, [id, list.items]);

  return {
    signedIn: session !== null,
    list,
    asking,
    ask: setAsking,
    /** A deputy reads the suggestion, a citizen the own message; a deputy's visit may have none. */
    leadingTo: ({ suggestionId, messageId }: ReturnVisit) => {
      if (door === 'deputy') return { onOpen: () => go('suggestion', { id: suggestionId }) };
      return messageId ? { onOpen: () => go('message', { id: messageId }) } : {};
    },
    answered: () => {
      setAsking(null);
      void list.reload();
    },
  };
}
