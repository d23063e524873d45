/** Draws a list's filters from their description; those that are seldom used stand behind one button. */
import { Button, DatePicker, Flex, Input, Select, Switch, Tag } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { RegionSelect } from './region-select';
import { RemoteSelect } from './remote-select';
import { SavedFilters } from './saved-filters';
import type { FilterState } from './use-filters';

interface Option {
  readonly value: string;
  readonly label: string;
}
interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}
export type FilterSpec = {
  readonly key: string;
  readonly label: string;
  /** Seldom used: shown on demand, or when it is set. */
  readonly more?: true;
} & (
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  /** Set by links only: said in words, `{value}` standing for the value, and taken off by its cross. */
  | { readonly kind: 'tag' }
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
        style={{ width: 190 }}
      />
    );
  if (spec.kind === 'tag')
    return value ? (
      <Tag closable color="blue" onClose={() => set(undefined)}>
        {spec.label.replace('{value}', value)}
      </Tag>
    ) : null;
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
        style={{ width: 160 }}
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
      style={{ width: spec.search ? 200 : 118 }}
    />
  );
}

/** Without a name, filters are not kept on the server. */
export function Filters(props: { name?: string; specs: readonly FilterSpec[]; state: FilterState }) {
  const { specs, state } = props;
  const [all, showAll] = useState(false);
  const shown = specs.filter(({ key, more }) => !more || all || state.values[key] !== undefined);
  return (
    <Flex wrap align="center" gap={8}>
      {shown.map((spec) => (
        <One key={spec.key} spec={spec} state={state} />
      ))}
      {(all || shown.length < specs.length) && (
        <Button type="link" onClick={() => showAll(!all)}>
          {all ? '收起' : '更多筛选'}
        </Button>
      )}
      {Object.keys(state.values).length > 0 && (
        <Button type="link" onClick={() => state.replace({})}>
          清除筛选
        </Button>
      )}
      {props.name && <SavedFilters name={props.name} state={state} />}
    </Flex>
  );
}
