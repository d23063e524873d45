// The page that writes a suggestion gets from here what it needs before the first word: the paper, mandates, categories, messages.
import { useMemo } from 'react';
import type { Category, OwnMandate, Suggestion } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useData } from '../../../core/use-data';
import { useDeputyAccount } from '../door/use-door';
import { useOrigins } from './origins';

export function useWrite() {
  const { id = '', messages = '' } = useParams();
  const account = useDeputyAccount();
  const paper = useData(account && id ? `${account}:${id}` : null, () =>
    get<Suggestion>(`/deputy/suggestions/${id}`),
  );
  const mandates = useData(account, () => get<{ items: OwnMandate[] }>('/deputy/mandates'));
  const categories = useData('all', () => get<{ items: Category[] }>('/public/categories'));
  const linked = paper.data?.messageIds;
  const messageIds = useMemo(() => linked ?? messages.split(',').filter(Boolean), [linked, messages]);
  const origins = useOrigins(account, messageIds);
  const parts = [mandates, categories, ...(id ? [paper] : []), ...(messageIds.length ? [origins] : [])];
  return {
    id,
    account,
    paper: paper.data,
    mandates: mandates.data?.items ?? [],
    categories: categories.data?.items ?? [],
    messageIds,
    origins: origins.data ?? [],
    ready: parts.every(({ data }) => data !== null),
    problem: parts.find(({ problem }) => problem !== null)?.problem ?? null,
    reload: () => {
      for (const part of parts) if (part.data === null) void part.reload();
    },
  };
}
