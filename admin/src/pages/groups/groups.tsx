/** Groups of deputies: find, add, change, and in and out by Excel; the members stand in the panel of each. */
import { GROUP_KIND_TEXT } from '@liaison/shared/deputies/deputy.text';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ImportDrawer, importCounts } from '../../components/import-drawer';
import { ListPage } from '../../components/list-page';
import type { PrintColumn } from '../../components/print-list';
import type { Schemas } from '../../lib/api.types';
import { GroupForm } from './group-form';
import { GroupPanel } from './group-panel';

type Item = Schemas['DeputyGroupView'];
const PATH = '/api/admin/deputy-groups';
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '小组名称', kind: 'text' },
  { key: 'regionCode', label: '行政区划', kind: 'region' },
  { key: 'kind', label: '类型', kind: 'select', options: optionsOf(GROUP_KIND_TEXT) },
];
const COLUMNS: TableColumnsType<Item> = [
  { key: 'name', title: '名称', ellipsis: true, render: (_, row) => row.name },
  { key: 'kind', title: '类型', width: 140, render: (_, row) => row.kindText },
  { key: 'wide', title: '行政区划', width: 200, ellipsis: true, render: (_, row) => row.regionName },
  { key: 'leader', title: '组长', width: 110, ellipsis: true, render: (_, row) => row.leaderName ?? '未定' },
  { key: 'members', title: '人数', width: 80, align: 'right', render: (_, row) => row.memberCount },
];
const PRINT: readonly PrintColumn<Item>[] = [
  { title: '名称', width: 36, render: (row) => row.name },
  { title: '类型', width: 18, render: (row) => row.kindText },
  { title: '行政区划', width: 18, render: (row) => row.regionName },
  { title: '组长', width: 14, render: (row) => row.leaderName },
  { title: '人数', width: 8, render: (row) => row.memberCount },
];

export default function Groups() {
  const [open, setOpen] = useState<'new' | 'import' | null>(null);
  const [round, setRound] = useState(0);
  const saved = () => setRound((before) => before + 1);
  const close = () => setOpen(null);
  return (
    <>
      <ListPage<Item>
        title="代表小组"
        name="groups"
        path={PATH}
        filters={FILTERS}
        columns={COLUMNS}
        print={PRINT}
        exports
        empty="没有符合条件的小组。右上角可以逐个新建，也可以用表格一次导入。"
        round={round}
        detail={(id, leave, changed) => <GroupPanel key={id} id={id} close={leave} changed={changed} />}
        extra={
          <>
            <Button onClick={() => setOpen('import')}>导入</Button>
            <Button type="primary" onClick={() => setOpen('new')}>
              新建小组
            </Button>
          </>
        }
      />
      {open === 'new' && <GroupForm close={close} saved={saved} />}
      {open === 'import' && (
        <ImportDrawer<Schemas['ImportOutcomeView']>
          title="导入代表小组"
          path={PATH}
          template="代表小组导入模板.xlsx"
          facts={importCounts}
          close={close}
          saved={saved}
        />
      )}
    </>
  );
}
