// A unit's desk gets from here how much waits in each box, and what stands in the open one.
import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Page, PromiseItem, UnitHome, UnitItem } from '../../../core/api.types';
import { useDoorOf } from '../../../core/door';
import { get } from '../../../core/http';
import { useData, useList, usePaging } from '../../../core/use-data';
import { type BoxName, mostUrgent } from './boxes';

const PAUSE_MS = 350;

export function useDesk() {
  const { account } = useDoorOf('unit');
  const home = useData(account, () => get<UnitHome>('/unit/home'));
  const [chosen, setChosen] = useState<BoxName | null>(null);
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  // Settled once, so that work done does not swap the list away.
  const first = useRef<BoxName | null>(null);
  if (home.data && !first.current) first.current = mostUrgent(home.data);
  const box = chosen ?? first.current;
  const promised = box === 'promises' && !q;
  const list = useList(account && box && !promised ? `${account}:${q ? 'all' : box}:${q}` : null, (cursor) =>
    get<Page<UnitItem>>('/unit/assignments', { box: q ? undefined : box, q, cursor, limit: 20 }),
  );
  const promises = useList(account && promised ? account : null, (cursor) =>
    get<Page<PromiseItem>>('/unit/promises', { state: 'open', cursor, limit: 20 }),
  );

  const shownList = promised ? promises : list;
  const reload = async () => {
    await Promise.all([home.reload(), box ? shownList.reload() : Promise.resolve()]);
  };
  usePaging({ reload, more: shownList.more });
  const shown = useRef(false);
  useDidShow(() => {
    if (account && shown.current) void reload();
    shown.current = true;
  });

  return {
    home,
    box,
    promised,
    list,
    promises,
    reload,
    q,
    text,
    setText,
    search: () => setQ(text.trim()),
    choose: (name: BoxName) => {
      setText('');
      setQ('');
      setChosen(name);
    },
  };
}
