/** Draws a list's filters from their description, and keeps named ones in this browser. */
import { Button, DatePicker, Dropdown, Flex, Input, Select, Switch } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { RegionSelect } from './region-select';
import { RemoteSelect } from './remote-select';
import type { FilterState, Values } from './use-filters';

interface Option {
  readonly value: string;
  readonly label: string;
}
interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}
export type FilterSpec = { readonly key: string; readonly label: string } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'date' }
  | {
      readonly kind: 'select';
      readonly options: readonly (Option | OptionGroup)[];
      /** Long lists are searched by typing. */
      readonly search?: boolean;
    }
  | { readonly kind: 'region' }
  | { readonly kind: 'remote'; readonly path: string }
);

/** What is kept under a list's name. */
interface Saved {
  readonly title: string;
  readonly values: Values;
}

/** Options from a table of words. */
export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function One({ spec, state }: { spec: FilterSpec; state: FilterState }) {
  const value = state.values[spec.key];
  const set = (next: string | undefined) => state.set({ [spec.key]: next });
  if (spec.kind === 'text')
    return (
      <Input.Search
        key={value}
        allowClear
        placeholder={spec.label}
        defaultValue={value}
        onSearch={set}
        style={{ width: 210 }}
      />
    );
  if (spec.kind === 'flag')
    return (
      <Flex align="center" gap={6}>
        <Switch
          size="small"
          aria-label={spec.label}
          checked={value === 'true'}
          onChange={(on) => set(on ? 'true' : undefined)}
        />
        {spec.label}
      </Flex>
    );
  if (spec.kind === 'date')
    return (
      <DatePicker
        placeholder={spec.label}
        value={value ? dayjs(value) : null}
        onChange={(day) => set(day?.format('YYYY-MM-DD'))}
        style={{ width: 130 }}
      />
    );
  if (spec.kind === 'remote')
    return (
      <RemoteSelect
        path={spec.path}
        placeholder={spec.label}
        value={value}
        onChange={set}
        style={{ width: 190 }}
      />
    );
  if (spec.kind === 'region')
    return <RegionSelect placeholder={spec.label} value={value} onChange={set} style={{ width: 190 }} />;
  return (
    <Select
      allowClear
      aria-label={spec.label}
      placeholder={spec.label}
      showSearch={spec.search ? { optionFilterProp: 'label' } : false}
      options={[...spec.options].map((one) =>
        'options' in one ? { ...one, options: [...one.options] } : one,
      )}
      value={value}
      onChange={set}
      style={{ width: spec.search ? 200 : 140 }}
    />
  );
}

function SavedFilters({ name, state }: { name: string; state: FilterState }) {
  const key = `liaison.admin.filters.${name}`;
  const [saved, setSaved] = useState<readonly Saved[]>(
    () => JSON.parse(localStorage.getItem(key) ?? '[]') as Saved[],
  );
  const [title, setTitle] = useState('');
  const keep = (next: readonly Saved[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    setSaved(next);
  };
  const items = saved.map((one) => ({
    key: one.title,
    label: (
      <Flex justify="space-between" gap={16}>
        <span>{one.title}</span>
        <Button
          size="small"
          type="text"
          onClick={(event) => {
            event.stopPropagation();
            keep(saved.filter((other) => other !== one));
          }}
        >
          删除
        </Button>
      </Flex>
    ),
    onClick: () => state.replace(one.values),
  }));
  const add = () => {
    if (!title.trim()) return;
    keep([
      ...saved.filter((one) => one.title !== title.trim()),
      { title: title.trim(), values: state.values },
    ]);
    setTitle('');
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items }}
      popupRender={(menu) => (
        <div style={{ background: '#fff', boxShadow: '0 3px 12px #0003', borderRadius: 4 }}>
          {saved.length > 0 && menu}
          <Flex gap={8} style={{ padding: 8 }}>
            <Input
              size="small"
              placeholder="给当前筛选起个名字"
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              onPressEnter={add}
            />
            <Button size="small" type="primary" onClick={add}>
              保存
            </Button>
          </Flex>
        </div>
      )}
    >
      <Button>常用筛选{saved.length > 0 ? `（${saved.length}）` : ''}</Button>
    </Dropdown>
  );
}

export function Filters(props: { name: string; specs: readonly FilterSpec[]; state: FilterState }) {
  const { specs, state } = props;
  return (
    <Flex wrap align="center" gap={8}>
      {specs.map((spec) => (
        <One key={spec.key} spec={spec} state={state} />
      ))}
      {Object.keys(state.values).length > 0 && (
        <Button type="link" onClick={() => state.replace({})}>
          清除筛选
        </Button>
      )}
      <SavedFilters name={props.name} state={state} />
    </Flex>
  );
}
