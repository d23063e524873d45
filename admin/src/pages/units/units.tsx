/** The units of a person's region: find, see how each stands, change, and in and out by Excel. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { UNIT_KIND_TEXT, UNIT_ORDER_TEXT, UNIT_STATUS_TEXT } from '@liaison/shared/units/unit.text';
import { Button, type TableColumnsType, Typography } from 'antd';
import { useState } from 'react';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ImportDrawer, importCounts } from '../../components/import-drawer';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { percent } from '../../lib/format';
import { useMe } from '../../lib/me';
import { UnitForm } from './unit-form';
import { UnitPanel } from './unit-panel';

type Item = Schemas['UnitItem'];
type Imported = Schemas['UnitImportResultView'];
const PATH = '/api/admin/units';
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '名称、负责人或职责', kind: 'text' },
  { key: 'kind', label: '类型', kind: 'select', options: optionsOf(UNIT_KIND_TEXT) },
  {
    key: 'category',
    label: '分管类别',
    kind: 'select',
    options: CATEGORIES.map(({ name }) => ({ value: name, label: name })),
  },
  {
    key: 'status',
    label: '在用（默认）',
    kind: 'select',
    options: [...optionsOf(UNIT_STATUS_TEXT), { value: 'all', label: '全部' }],
  },
  { key: 'order', label: '按名称（默认）', kind: 'select', options: optionsOf(UNIT_ORDER_TEXT) },
];

function inTime({ answered, inTime: count }: Item): string {
  return answered === 0 ? '尚无答复' : `${percent(count, answered)}（${count}/${answered}）`;
}

const COLUMNS: TableColumnsType<Item> = [
  { key: 'name', title: '单位', ellipsis: true, render: (_, row) => row.name },
  { key: 'wide', title: '简称', width: 110, ellipsis: true, render: (_, row) => row.shortName },
  { key: 'wide', title: '类型', width: 100, render: (_, row) => row.kindText },
  { key: 'wide', title: '分管类别', ellipsis: true, render: (_, row) => row.categories.join('、') },
  {
    key: 'wide',
    title: '主要负责人',
    width: 170,
    ellipsis: true,
    render: (_, row) => [row.headName, row.headTitle].filter(Boolean).join('，'),
  },
  { key: 'open', title: '在办', width: 64, align: 'right', render: (_, row) => row.open },
  {
    key: 'overdue',
    title: '逾期',
    width: 64,
    align: 'right',
    render: (_, row) =>
      row.overdue > 0 ? (
        <Typography.Text type="danger" strong>
          {row.overdue}
        </Typography.Text>
      ) : (
        0
      ),
  },
  { key: 'inTime', title: '今年按期答复', width: 130, align: 'right', render: (_, row) => inTime(row) },
];

export default function Units() {
  const me = useMe();
  const [open, setOpen] = useState<'new' | 'import' | null>(null);
  const [round, setRound] = useState(0);
  const saved = () => setRound((before) => before + 1);
  const close = () => setOpen(null);
  const may = me.may('unit.manage');
  const extra = may && (
    <>
      <Button onClick={() => setOpen('import')}>导入</Button>
      <Button type="primary" onClick={() => setOpen('new')}>
        新建承办单位
      </Button>
    </>
  );
  return (
    <>
      <ListPage<Item>
        title="承办单位"
        name="units"
        path={PATH}
        filters={FILTERS}
        columns={COLUMNS}
        exports={may}
        extra={extra}
        empty="没有符合条件的单位。可以逐个新建，也可以用表格一次导入。"
        round={round}
        detail={(id, leave, changed) => <UnitPanel key={id} id={id} close={leave} changed={changed} />}
      />
      {open === 'new' && <UnitForm close={close} saved={saved} />}
      {open === 'import' && (
        <ImportDrawer<Imported>
          title="导入承办单位"
          path={PATH}
          template="承办单位导入模板.xlsx"
          facts={(result) => [['单位数', result.units], ...importCounts(result)]}
          close={close}
          saved={saved}
        />
      )}
    </>
  );
}
