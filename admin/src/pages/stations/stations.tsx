/** The stations of a person's region: find, read, and, for the office, change, import, print and give codes. */
import { STATION_KIND_TEXT, STATION_STATUS_TEXT } from '@liaison/shared/stations/station.text';
import { Button, Dropdown, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ImportDrawer, importCounts } from '../../components/import-drawer';
import { ListPage } from '../../components/list-page';
import type { PrintColumn } from '../../components/print-list';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { Plaques } from './plaques';
import { StationForm } from './station-form';
import { StationPanel } from './station-panel';

type Item = Schemas['ManagedStationItem'];
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '站名、地址或代表', kind: 'text' },
  { key: 'regionCode', label: '行政区划', kind: 'region' },
  { key: 'kind', label: '类型', kind: 'select', options: optionsOf(STATION_KIND_TEXT) },
  { key: 'status', label: '状态', kind: 'select', options: optionsOf(STATION_STATUS_TEXT) },
  { key: 'coded', label: '站码', kind: 'select', options: optionsOf({ true: '有站码', false: '没有站码' }) },
];
const COLUMNS: TableColumnsType<Item> = [
  { key: 'name', title: '站名', ellipsis: true, render: (_, row) => row.name },
  { key: 'kind', title: '类型', width: 120, render: (_, row) => row.kindText },
  { key: 'wide', title: '所在地区', width: 190, ellipsis: true, render: (_, row) => row.regionName },
  { key: 'wide', title: '地址', ellipsis: true, render: (_, row) => row.address },
  { key: 'wide', title: '站长', width: 90, ellipsis: true, render: (_, row) => row.keeperName ?? '未填' },
  { key: 'wide', title: '电话', width: 135, ellipsis: true, render: (_, row) => row.phone ?? '未填' },
  { key: 'deputies', title: '代表', width: 60, align: 'right', render: (_, row) => row.deputyCount },
  {
    key: 'wide',
    title: '站码',
    width: 150,
    render: (_, row) => row.code ?? <Tag color="orange">未发放</Tag>,
  },
  {
    key: 'status',
    title: '状态',
    width: 84,
    render: (_, row) => <Tag color={row.status === 'open' ? 'green' : 'default'}>{row.statusText}</Tag>,
  },
];
const PRINT: readonly PrintColumn<Item>[] = [
  { title: '站名', width: 22, render: (row) => row.name },
  { title: '类型', width: 13, render: (row) => row.kindText },
  { title: '地址', width: 25, render: (row) => row.address },
  { title: '站长', width: 9, render: (row) => row.keeperName },
  { title: '电话', width: 14, render: (row) => row.phone },
  { title: '代表', width: 5, render: (row) => row.deputyCount },
  { title: '状态', width: 6, render: (row) => row.statusText },
];

export default function Stations() {
  const me = useMe();
  const [open, setOpen] = useState<'new' | 'import' | 'a4' | 'a3' | null>(null);
  const [round, setRound] = useState(0);
  const saved = () => setRound((before) => before + 1);
  const close = () => setOpen(null);
  const sizes = (['a4', 'a3'] as const).map((size) => ({
    key: size,
    label: `站牌 ${size.toUpperCase()}`,
    onClick: () => setOpen(size),
  }));
  const manages = me.may('station.manage');
  const extra = (
    <>
      {me.may('code.manage') && (
        <Dropdown menu={{ items: sizes }}>
          <Button>打印站牌</Button>
        </Dropdown>
      )}
      {manages && (
        <>
          <Button onClick={() => setOpen('import')}>导入</Button>
          <Button type="primary" onClick={() => setOpen('new')}>
            新建联络站
          </Button>
        </>
      )}
    </>
  );
  return (
    <>
      <ListPage<Item>
        title="联络站"
        name="stations"
        path="/api/admin/stations"
        filters={FILTERS}
        columns={COLUMNS}
        print={PRINT}
        exports={manages}
        empty="没有符合条件的联络站。右上角可以逐个新建，也可以用表格一次导入。"
        extra={extra}
        round={round}
        detail={(id, leave, changed) => <StationPanel key={id} id={id} close={leave} changed={changed} />}
      />
      {open === 'new' && <StationForm close={close} saved={saved} />}
      {open === 'import' && (
        <ImportDrawer<Schemas['ImportOutcomeView']>
          title="导入联络站"
          path="/api/admin/stations"
          template="联络站导入模板.xlsx"
          facts={importCounts}
          close={close}
          saved={saved}
        />
      )}
      {(open === 'a4' || open === 'a3') && <Plaques size={open} close={close} changed={saved} />}
    </>
  );
}
