// The list of suggestions gets from here what waits for the deputy and the papers of the open box.
import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Page, SuggestionCounts, SuggestionItem } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useData, useList, usePaging } from '../../../core/use-data';
import { useDeputyAccount } from '../door/use-door';
import { boxNamed, firstBox, type SuggestionBox } from './boxes';

const PAUSE_MS = 350;

export function useSuggestions() {
  const account = useDeputyAccount();
  const params = useParams();
  const counts = useData(account, () => get<SuggestionCounts>('/deputy/suggestions/counts'));
  const [chosen, setChosen] = useState<SuggestionBox | null>(() => boxNamed(params.box));
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  // Settled once, so that work done does not swap the list away.
  const first = useRef<SuggestionBox | null>(null);
  if (counts.data && !first.current) first.current = firstBox(counts.data);
  const box = chosen ?? first.current;
  const list = useList(account && box ? `${account}:${q ? '' : box}:${q}` : null, (cursor) =>
    get<Page<SuggestionItem>>('/deputy/suggestions', { box: q ? null : box, q, cursor, limit: 20 }),
  );
  const reload = async () => {
    await Promise.all([counts.reload(), box ? list.reload() : Promise.resolve()]);
  };
  usePaging({ reload, more: list.more });
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && account) void reload();
    shown.current = true;
  });

  return {
    counts,
    list,
    box,
    choose: (next: SuggestionBox) => {
      setText('');
      setQ('');
      setChosen(next);
    },
    text,
    setText,
    search: () => setQ(text.trim()),
    q,
  };
}
