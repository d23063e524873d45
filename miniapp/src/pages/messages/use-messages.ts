// The tab 我的留言 gets its list from here, again each time it is shown, because answers arrive meanwhile.
import { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { MessageItem, Page } from '../../core/api.types';
import { get } from '../../core/http';
import { useSession } from '../../core/session';
import { refreshUnread } from '../../core/unread';
import { useList, usePaging } from '../../core/use-data';

export type Box = 'open' | 'done';

/** What waits for the reader's own rating comes first; the server's order holds otherwise. */
export function toRateFirst(items: MessageItem[]): MessageItem[] {
  return [...items.filter((item) => item.toRate), ...items.filter((item) => !item.toRate)];
}

export function useMessages() {
  const account = useSession()?.account.id ?? null;
  const [box, setBox] = useState<Box>('open');
  const list = useList(account && `${account}:${box}`, (cursor) =>
    get<Page<MessageItem>>('/citizen/messages', { box, cursor, limit: 20 }),
  );
  usePaging(list);
  const shown = useRef(false);
  useDidShow(() => {
    void refreshUnread();
    if (shown.current && account) void list.reload();
    shown.current = true;
  });
  return { signedIn: account !== null, box, setBox, list: { ...list, items: toRateFirst(list.items) } };
}
