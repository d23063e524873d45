// The public list of suggestions gets from here what was searched and chosen, and the units to choose from.
import { useEffect, useState } from 'react';
import type { Page, PublicSuggestionItem, UnitName } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useData, useList, usePaging } from '../../../core/use-data';

const PAUSE_MS = 350;

export interface Filter {
  category: string;
  unitId: string;
  year: string;
}
export const NO_FILTER: Filter = { category: '', unitId: '', year: '' };

export function usePublicSuggestions() {
  const params = useParams();
  const [text, setText] = useState(params.q ?? '');
  const [q, setQ] = useState(text.trim());
  const [filter, setFilter] = useState<Filter>({
    category: params.category ?? '',
    unitId: params.unitId ?? '',
    year: params.year ?? '',
  });
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const units = useData('units', () => get<{ items: UnitName[] }>('/public/units'));
  const list = useList(JSON.stringify([q, filter]), (cursor) =>
    get<Page<PublicSuggestionItem>>('/public/suggestions', { q, ...filter, cursor, limit: 20 }),
  );
  usePaging(list);
  return {
    text,
    setText,
    search: () => setQ(text.trim()),
    q,
    filter,
    change: (part: Partial<Filter>) => setFilter((all) => ({ ...all, ...part })),
    clear: () => {
      setText('');
      setQ('');
      setFilter(NO_FILTER);
    },
    filtered: Boolean(q || filter.category || filter.unitId || filter.year),
    units: units.data?.items ?? [],
    list,
  };
}
