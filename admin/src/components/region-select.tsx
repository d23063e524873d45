/** Chooses a region by name: the installation's own and the places right under it, so that nobody has to know codes. */
import { Select } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { useData } from '../lib/use-data';

const CODE = /^\d{12}$/;

export interface RegionSelectProps {
  readonly value?: string;
  readonly disabled?: boolean;
  readonly id?: string;
  readonly placeholder?: string;
  /** The name of the present value, when the caller knows it. */
  readonly name?: string;
  onChange?(code: string | undefined): void;
}

/** A code of twelve digits that is typed in is taken too: for places that lie deeper. */
export function RegionSelect({ name, placeholder, ...rest }: RegionSelectProps) {
  const [typed, type] = useState('');
  const site = useData<Schemas['SiteView']>('/api/public/site');
  const own = site.data?.region;
  const below = useData<Schemas['RegionListView']>(own ? `/api/public/regions/${own.code}/children` : null);
  const regions = [...(own ? [own] : []), ...(below.data?.items ?? [])];
  const options = regions.map((one) => ({ value: one.code, label: one.name }));
  for (const code of new Set([rest.value ?? '', typed]))
    if (CODE.test(code) && !regions.some((one) => one.code === code))
      options.push({ value: code, label: code === rest.value ? (name ?? code) : code });
  return (
    <Select
      {...rest}
      allowClear
      loading={site.loading || below.loading}
      showSearch={{ optionFilterProp: 'label', onSearch: type }}
      placeholder={placeholder ?? '选择，或输入 12 位行政区划代码'}
      notFoundContent="没有找到，可输入 12 位行政区划代码"
      options={options}
    />
  );
}
