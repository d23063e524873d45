/** The deputies of a person's region: find, change, invite, and in and out by Excel. */
import { MANDATE_LEVEL_TEXT } from '@liaison/shared/deputies/deputy.text';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import type { FilterSpec } from '../../components/filters';
import { optionsOf } from '../../components/filters';
import { ImportDrawer, importCounts } from '../../components/import-drawer';
import { ListPage } from '../../components/list-page';
import type { PrintColumn } from '../../components/print-list';
import { RegionSelect } from '../../components/region-select';
import { useFilters } from '../../components/use-filters';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { DeputyForm } from './deputy-form';
import { DeputyPanel } from './deputy-panel';
import { InvitationSheet } from './invitation-sheet';

type Item = Schemas['ManagedDeputyItem'];
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '姓名、选区或小组', kind: 'text' },
  { key: 'level', label: '层级', kind: 'select', options: optionsOf(MANDATE_LEVEL_TEXT) },
  { key: 'regionCode', label: '行政区划', kind: 'region' },
  { key: 'groupId', label: '代表小组', kind: 'remote', path: '/api/admin/deputy-groups' },
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
  { key: 'name', title: '姓名', width: 100, ellipsis: true, render: (_, row) => row.name },
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

const PRINT: readonly PrintColumn<Item>[] = [
  { title: '编号', width: 10, render: (row) => row.externalNo },
  { title: '姓名', width: 11, render: (row) => row.name },
  { title: '性别', width: 6, render: (row) => row.gender },
  {
    title: '任职',
    width: 37,
    render: (row) =>
      row.mandates.map((one) => [one.congress, one.district].filter(Boolean).join(' ')).join('；'),
  },
  { title: '代表小组', width: 14, render: (row) => names(row.groups) },
  { title: '联络站', width: 16, render: (row) => names(row.stations) },
];

/** Where the sheet's deputies stand is chosen beside the file. */
function ImportDeputies({ close, saved }: { close(): void; saved(): void }) {
  const [regionCode, choose] = useState<string>();
  return (
    <ImportDrawer<Schemas['ImportResultView']>
      title="导入代表"
      path="/api/admin/deputies"
      template="代表导入模板.xlsx"
      query={{ regionCode }}
      facts={(result) => [
        ['人数', result.people],
        ...importCounts(result),
        ['新小组', result.newGroups.join('、') || '无'],
      ]}
      close={close}
      saved={saved}
    >
      <RegionSelect
        placeholder="代表所在的行政区划（不选为本机关的行政区划）；请先选，再放文件"
        value={regionCode}
        onChange={choose}
        style={{ width: '100%' }}
      />
    </ImportDrawer>
  );
}

export default function Deputies() {
  const me = useMe();
  const filters = useFilters();
  const [open, setOpen] = useState<'new' | 'import' | 'invite' | null>(null);
  const [round, setRound] = useState(0);
  const saved = () => setRound((before) => before + 1);
  const close = () => setOpen(null);
  const extra = (
    <>
      {me.may('invitation.manage') && <Button onClick={() => setOpen('invite')}>批量邀请</Button>}
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
        print={PRINT}
        exports
        empty="没有符合条件的代表。右上角可以逐个新增，也可以用表格一次导入。"
        extra={extra}
        round={round}
        detail={(id, leave, changed) => <DeputyPanel key={id} id={id} close={leave} changed={changed} />}
      />
      {open === 'new' && <DeputyForm close={close} saved={saved} />}
      {open === 'import' && <ImportDeputies close={close} saved={saved} />}
      {open === 'invite' && <InvitationSheet filters={filters.values} close={close} />}
    </>
  );
}
