/** Chooses one record of a list on the server by typing a part of its name. */
import { Select } from 'antd';
import { type CSSProperties, useState } from 'react';
import type { Page } from '../lib/api.types';
import type { Query } from '../lib/http';
import { useData } from '../lib/use-data';

interface Item {
  readonly id: string;
  readonly name?: string;
  readonly no?: string;
  readonly excerpt?: string;
  readonly title?: string;
}

export interface RemoteSelectProps {
  /** A list path that knows `q` and `limit`. */
  readonly path: string;
  /** Goes with every search. */
  readonly query?: Query;
  readonly value?: string;
  readonly placeholder?: string;
  readonly style?: CSSProperties;
  readonly id?: string;
  readonly exclude?: string;
  readonly mode?: 'multiple';
  onChange?(value: string | undefined): void;
}

export function RemoteSelect({ path, query, placeholder, exclude, ...rest }: RemoteSelectProps) {
  const [q, setQ] = useState('');
  const list = useData<Page<Item>>(path, { ...query, q, limit: 50 });
  const named = useData<Item>(rest.value && path.startsWith('/api/admin') ? `${path}/${rest.value}` : null);
  const seen = [...(list.data?.items ?? [])];
  if (named.data && !seen.some(({ id }) => id === rest.value)) seen.unshift(named.data);
  return (
    <Select
      {...rest}
      allowClear
      aria-label={placeholder}
      placeholder={placeholder}
      loading={list.loading}
      showSearch={{ filterOption: false, onSearch: setQ }}
      notFoundContent={list.loading ? '正在查找…' : '没有找到'}
      options={seen
        .filter(({ id }) => id !== exclude)
        .map((item) => ({
          value: item.id,
          label: item.name ?? `${item.no ?? ''} ${(item.title ?? item.excerpt ?? '').slice(0, 28)}`,
        }))}
    />
  );
}
