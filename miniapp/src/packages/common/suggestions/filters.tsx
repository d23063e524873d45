// People narrow the public list here by field of life, by unit and by year; each choice opens as a panel.
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { UnitName } from '../../../core/api.types';
import { isoDate } from '../../../core/format';
import { Choice, type Option } from '../../../ui/choices';
import { LineInput } from '../../../ui/forms';
import { Icon } from '../../../ui/icon';
import { Sheet } from '../../../ui/parts';
import { Tap } from '../../../ui/tap';
import type { Filter } from './use-public-suggestions';

const YEARS = 6;
/** More than this many names get a search line. */
const MANY = 12;
const ALL = '';

interface FilterProps {
  name: string;
  title: string;
  options: readonly Option<string>[];
  value: string;
  onChange: (value: string) => void;
}

function One({ name, title, options, value, onChange }: FilterProps) {
  const [open, setOpen] = useState(false);
  const [q, setQ] = useState('');
  const chosen = options.find((option) => option.value === value);
  const shown = options.filter(({ text }) => text.includes(q.trim()));
  return (
    <>
      <Tap
        className={`filter ${value ? 'filter--on' : ''}`}
        label={`${title}:${chosen?.text ?? '全部'}`}
        onTap={() => setOpen(true)}
      >
        <View className="filter__text">{value ? (chosen?.text ?? value) : name}</View>
        <Icon name="down" size="14px" />
      </Tap>
      <Sheet open={open} title={title} onClose={() => setOpen(false)}>
        {options.length > MANY ? (
          <LineInput search label={`找${name}`} value={q} placeholder="名称" onChange={setQ} />
        ) : null}
        <Choice
          label={title}
          options={[{ value: ALL, text: '全部' }, ...shown]}
          value={value}
          onChange={(next) => {
            onChange(next);
            setOpen(false);
          }}
        />
      </Sheet>
    </>
  );
}

interface Props {
  filter: Filter;
  units: readonly UnitName[];
  onChange: (part: Partial<Filter>) => void;
}

export function Filters({ filter, units, onChange }: Props) {
  const thisYear = Number(isoDate(Date.now()).slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  return (
    <View className="filters">
      <One
        name="类别"
        title="选类别"
        options={CATEGORIES.map(({ name }) => ({ value: name, text: name }))}
        value={filter.category}
        onChange={(category) => onChange({ category })}
      />
      <One
        name="主办单位"
        title="选主办单位"
        options={units.map(({ id, name }) => ({ value: id, text: name }))}
        value={filter.unitId}
        onChange={(unitId) => onChange({ unitId })}
      />
      <One
        name="年份"
        title="选年份"
        options={years.map((year) => ({ value: year, text: `${year}年` }))}
        value={filter.year}
        onChange={(year) => onChange({ year })}
      />
    </View>
  );
}
