/** Chooses the units for a suggestion: those proposed with the reason, any other by name, each with its part. */
import { ASSIGNMENT_KINDS } from '@liaison/shared/suggestions/assignment.states';
import { ASSIGNMENT_KIND_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Alert, Button, Flex, Segmented, Select, Typography } from 'antd';
import { useState } from 'react';
import type { Page, Schemas } from '../../lib/api.types';
import { useData } from '../../lib/use-data';
import { type ChosenUnit, withKind, withoutUnit, withUnit } from './chosen-units';

const KINDS = ASSIGNMENT_KINDS.map((value) => ({ value, label: ASSIGNMENT_KIND_TEXT[value] }));
export interface UnitPickerProps {
  readonly units: readonly ChosenUnit[];
  change(units: readonly ChosenUnit[]): void;
}

/** Finds any unit of the register by a part of its name. */
export function UnitSearch({ units, change }: UnitPickerProps) {
  const [q, setQ] = useState('');
  // A meeting has many of these; each asks only when somebody looks.
  const [opened, open] = useState(false);
  const path = opened ? '/api/admin/units' : null;
  const list = useData<Page<{ readonly id: string; readonly name: string }>>(path, { q, limit: 50 });
  const found = (list.data?.items ?? []).filter(({ id }) => units.every(({ unitId }) => unitId !== id));
  return (
    <Select
      aria-label="添加承办单位"
      placeholder="按名称查找其他单位，选中即添加"
      style={{ width: '100%' }}
      value={null}
      onOpenChange={(next) => next && open(true)}
      loading={list.loading}
      showSearch={{ filterOption: false, searchValue: q, onSearch: setQ }}
      notFoundContent={list.loading ? '正在查找…' : '没有找到'}
      options={found.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id: string | null) => {
        const one = found.find((unit) => unit.id === id);
        if (one) change(withUnit(units, one.id, one.name));
        setQ('');
      }}
    />
  );
}

export function ChosenUnits({ units, change }: UnitPickerProps) {
  return (
    <Flex vertical gap={8}>
      {units.map((unit) => (
        <Flex key={unit.unitId} align="center" gap={8}>
          <span style={{ flex: 1 }}>{unit.name}</span>
          <Segmented
            size="small"
            options={KINDS}
            value={unit.kind}
            onChange={(kind) => change(withKind(units, unit.unitId, kind))}
          />
          <Button size="small" type="text" danger onClick={() => change(withoutUnit(units, unit.unitId))}>
            移除
          </Button>
        </Flex>
      ))}
    </Flex>
  );
}

function Proposed({ suggestionId, units, change }: UnitPickerProps & { suggestionId: string }) {
  const asked = useData<Schemas['UnitProposalListView']>(
    `/api/admin/suggestions/${suggestionId}/unit-proposals`,
  );
  if (asked.error) return <Alert type="warning" title={`推荐没有取到：${asked.error}`} />;
  const items = asked.data?.items ?? [];
  if (items.length === 0)
    return (
      <Typography.Text type="secondary">
        {asked.loading ? '正在推荐承办单位…' : '没有可推荐的单位，请按名称查找'}
      </Typography.Text>
    );
  return (
    <Flex vertical gap={8}>
      {items.map((one) => (
        <Flex key={one.unitId} align="center" gap={8}>
          <div style={{ flex: 1 }}>
            {one.name}
            <div>
              <Typography.Text type="secondary">{one.reasons.join('；')}</Typography.Text>
            </div>
          </div>
          <Button
            size="small"
            disabled={units.some(({ unitId }) => unitId === one.unitId)}
            onClick={() => change(withUnit(units, one.unitId, one.name))}
          >
            选用
          </Button>
        </Flex>
      ))}
    </Flex>
  );
}

export function UnitPicker({ suggestionId, ...picker }: UnitPickerProps & { suggestionId: string }) {
  return (
    <Flex vertical gap={16}>
      <div>
        <Typography.Title level={5} style={{ marginTop: 0 }}>
          推荐的单位
        </Typography.Title>
        <Proposed suggestionId={suggestionId} {...picker} />
      </div>
      <UnitSearch {...picker} />
      <div>
        <Typography.Title level={5} style={{ marginTop: 0 }}>
          已选
        </Typography.Title>
        {picker.units.length === 0 ? (
          <Typography.Text type="secondary">
            还没有选择。一家主办可带若干会办，或两家以上分办。
          </Typography.Text>
        ) : (
          <ChosenUnits {...picker} />
        )}
      </div>
    </Flex>
  );
}
