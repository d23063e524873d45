/** The deputies of a person's region: find, change, invite, and in and out by Excel. */
import { MANDATE_LEVEL_TEXT } from '@liaison/shared/deputies/deputy.text';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import type { FilterSpec } from '../../components/filters';
import { optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { DeputyForm } from './deputy-form';
import { DeputyPanel } from './deputy-panel';
import { Groups } from './groups';
import { ImportDeputies } from './import-deputies';

type Item = Schemas['ManagedDeputyItem'];
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '姓名、选区或小组', kind: 'text' },
  { key: 'level', label: '层级', kind: 'select', options: optionsOf(MANDATE_LEVEL_TEXT) },
  { key: 'stationId', label: '联络站', kind: 'remote', path: '/api/admin/stations' },
  {
    key: 'status',
    label: '在任（默认）',
    kind: 'select',
    options: [
      { value: 'active', label: '在任' },
      { value: 'retired', label: '离任' },
    ],
  },
  {
    key: 'bound',
    label: '微信',
    kind: 'select',
    options: [
      { value: 'true', label: '已绑定' },
      { value: 'false', label: '未绑定' },
    ],
  },
];
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).join('、');
const COLUMNS: TableColumnsType<Item> = [
  { key: 'no', title: '编号', width: 110, render: (_, row) => row.externalNo },
  { key: 'name', title: '姓名', width: 100, render: (_, row) => row.name },
  { key: 'wide', title: '性别', width: 60, render: (_, row) => row.gender },
  {
    key: 'mandates',
    title: '层级',
    width: 150,
    ellipsis: true,
    render: (_, row) => row.mandates.map(({ levelText }) => levelText).join('、'),
  },
  { key: 'stations', title: '联络站', ellipsis: true, render: (_, row) => names(row.stations) },
  { key: 'wide', title: '小组', ellipsis: true, render: (_, row) => names(row.groups) },
  {
    key: 'bound',
    title: '微信',
    width: 90,
    render: (_, row) => <Tag color={row.bound ? 'green' : 'default'}>{row.bound ? '已绑定' : '未绑定'}</Tag>,
  },
];

export default function Deputies() {
  const [open, setOpen] = useState<'new' | 'import' | 'groups' | null>(null);
  const [round, setRound] = useState(0);
  const saved = () => setRound((before) => before + 1);
  const close = () => setOpen(null);
  const extra = (
    <>
      <Button onClick={() => setOpen('groups')}>代表小组</Button>
      <Button onClick={() => setOpen('import')}>导入</Button>
      <Button type="primary" onClick={() => setOpen('new')}>
        新增代表
      </Button>
    </>
  );
  return (
    <>
      <ListPage<Item>
        title="代表"
        name="deputies"
        path="/api/admin/deputies"
        filters={FILTERS}
        columns={COLUMNS}
        exportAs={{ path: '/api/admin/deputies/export.xlsx', file: '代表名册.xlsx' }}
        extra={extra}
        round={round}
        detail={(id, leave, changed) => <DeputyPanel key={id} id={id} close={leave} changed={changed} />}
      />
      {open === 'new' && <DeputyForm close={close} saved={saved} />}
      {open === 'import' && <ImportDeputies close={close} saved={saved} />}
      {open === 'groups' && <Groups close={close} />}
    </>
  );
}
