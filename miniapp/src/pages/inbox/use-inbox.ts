// The tab 消息 gets its notices from here, and tells the server and the badge which were read.
import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import type { InboxItem, Page } from '../../core/api.types';
import { get, post } from '../../core/http';
import { go } from '../../core/nav';
import { currentSession, useSession } from '../../core/session';
import { toastProblem } from '../../core/toast';
import { refreshUnread, setUnread, useUnread } from '../../core/unread';
import { useList, usePaging } from '../../core/use-data';

/** By door: the page that a notice is about. A return visit is answered on one page at both doors that have it. */
const PAGES: Readonly<Record<string, Readonly<Record<string, (id: string) => void>>>> = {
  citizen: {
    message: (id) => go('message', { id }),
    // Units and answers of a suggestion are public as far as its deputy agreed.
    suggestion: (id) => go('publicSuggestion', { id }),
    return_visit: (id) => go('returnVisits', { id }),
  },
  deputy: {
    message: (id) => go('deputyMessage', { id }),
    suggestion: (id) => go('suggestion', { id }),
    return_visit: (id) => go('returnVisits', { id }),
  },
  unit: { assignment: (id) => go('unitAssignment', { id }), suggestion: () => go('unitDesk') },
};

/** None when the notice only says something. */
function openSubject({ subjectType, subjectId: id }: InboxItem): void {
  if (id) PAGES[currentSession()?.door ?? '']?.[subjectType]?.(id);
}

export function useInbox() {
  const session = useSession();
  const key = session && `${session.account.id}:${session.door}`;
  const list = useList(key, (cursor) => get<Page<InboxItem>>('/inbox', { cursor, limit: 20 }));
  usePaging(list);
  const unread = useUnread();
  const shown = useRef(false);
  useDidShow(() => {
    void refreshUnread();
    if (shown.current && key) void list.reload();
    shown.current = true;
  });

  /** Marks as read here and there; without ids all of them. */
  const markRead = async (ids?: string[]) => {
    const readAt = new Date().toISOString();
    list.change((items) =>
      items.map((item) => (!item.readAt && (!ids || ids.includes(item.id)) ? { ...item, readAt } : item)),
    );
    const { count } = await post<{ count: number }>('/inbox/read', ids ? { ids } : {});
    setUnread(ids ? count : 0);
  };

  return {
    signedIn: session !== null,
    list,
    unread,
    open: (item: InboxItem) => {
      // The notice opens at once; that it was read may arrive later or fail.
      if (!item.readAt) markRead([item.id]).catch(() => undefined);
      openSubject(item);
    },
    readAll: () => {
      markRead().catch(toastProblem);
    },
  };
}
