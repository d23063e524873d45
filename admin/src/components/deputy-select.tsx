/** Finds a deputy by name to be added to a list; numbers tell people of one name apart. */
import { Select } from 'antd';
import { useState } from 'react';
import type { Page, Schemas } from '../lib/api.types';
import { useData } from '../lib/use-data';

type Deputy = Pick<Schemas['ManagedDeputyItem'], 'id' | 'name' | 'externalNo'>;

export function DeputySelect({
  exclude,
  choose,
}: {
  exclude: readonly string[];
  choose(deputy: Deputy): void;
}) {
  const [q, setQ] = useState('');
  const list = useData<Page<Schemas['ManagedDeputyItem']>>('/api/admin/deputies', { q, limit: 50 });
  const found = (list.data?.items ?? []).filter(({ id }) => !exclude.includes(id));
  return (
    <Select
      aria-label="添加代表"
      placeholder="按姓名查找，选中即添加"
      style={{ flex: 1 }}
      value={null}
      loading={list.loading}
      showSearch={{ filterOption: false, searchValue: q, onSearch: setQ }}
      notFoundContent={list.loading ? '正在查找…' : '没有找到'}
      options={found.map(({ id, name, externalNo, mandates }) => ({
        value: id,
        label: [name, externalNo && `（${externalNo}）`, mandates[0]?.district && `　${mandates[0].district}`]
          .filter(Boolean)
          .join(''),
      }))}
      onChange={(id: string | null) => {
        const one = found.find((deputy) => deputy.id === id);
        if (one) choose(one);
        setQ('');
      }}
    />
  );
}
