// The workbench gets from here who the deputy is, how much waits in each box, and the messages of the open box.
import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { MessageItem, Page, SuggestionCounts, Workbench } from '../../../core/api.types';
import { get } from '../../../core/http';
import { refreshUnread } from '../../../core/unread';
import { useData, useList, usePaging } from '../../../core/use-data';
import { useDeputyAccount } from '../door/use-door';
import { type BoxName, mostUrgent } from './boxes';

const PAUSE_MS = 350;

export function useWorkbench() {
  const account = useDeputyAccount();
  const desk = useData(account, () => get<Workbench>('/deputy/workbench'));
  const papers = useData(account, () => get<SuggestionCounts>('/deputy/suggestions/counts'));
  const [chosen, setChosen] = useState<BoxName | null>(null);
  const [text, setText] = useState('');
  const [q, setQ] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  // Until the deputy chooses, the most urgent box is open; it is settled once, so that work done does not swap the list away.
  const first = useRef<BoxName | null>(null);
  if (desk.data && !first.current) first.current = mostUrgent(desk.data.counts);
  const box = chosen ?? first.current;
  const shownBox = q ? 'all' : box;
  const list = useList(account && shownBox ? `${account}:${shownBox}:${q}` : null, (cursor) =>
    get<Page<MessageItem>>('/deputy/messages', { box: shownBox, q, cursor, limit: 20 }),
  );

  const reload = async () => {
    await Promise.all([desk.reload(), papers.reload(), shownBox ? list.reload() : Promise.resolve()]);
  };
  usePaging({ reload, more: list.more });
  const shown = useRef(false);
  useDidShow(() => {
    if (!account) return;
    void refreshUnread();
    if (shown.current) void reload();
    shown.current = true;
  });

  return {
    desk,
    papers: papers.data,
    list,
    box,
    choose: (name: BoxName) => {
      setText('');
      setQ('');
      setChosen(name);
    },
    text,
    setText,
    search: () => setQ(text.trim()),
    q,
  };
}
