/** Chooses a region by name: the installation's own and the places right under it, so that nobody has to know codes. */
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { useData } from '../lib/use-data';

const CODE = /^\d{12}$/;

export interface RegionSelectProps {
  readonly value?: string;
  readonly disabled?: boolean;
  readonly id?: string;
  onChange?(code: string): void;
}

/** Begins with the installation's own region. A code that is typed in full is taken too. */
export function RegionSelect({ value, onChange, ...rest }: RegionSelectProps) {
  const site = useData<Schemas['SiteView']>('/api/public/site');
  const own = site.data?.region;
  const below = useData<Schemas['RegionListView']>(own ? `/api/public/regions/${own.code}/children` : null);
  const regions = [...(own ? [own] : []), ...(below.data?.items ?? [])];
  useEffect(() => {
    if (!value && own) onChange?.(own.code);
  }, [value, own, onChange]);
  const [typed, type] = useState('');
  const options = regions.map(({ code, name }) => ({ value: code, label: name }));
  for (const code of new Set([value ?? '', typed]))
    if (CODE.test(code) && !regions.some((one) => one.code === code))
      options.push({ value: code, label: code });
  return (
    <Select
      {...rest}
      value={value}
      onChange={onChange}
      loading={site.loading || below.loading}
      showSearch={{ optionFilterProp: 'label', onSearch: type }}
      placeholder="选择，或输入 12 位行政区划代码"
      notFoundContent="没有找到，可输入 12 位行政区划代码"
      options={options}
    />
  );
}
