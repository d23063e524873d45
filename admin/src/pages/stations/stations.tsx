/** The stations of a person's region: find, read, and, for the office, change, print and give codes. */
import { STATION_KIND_TEXT, STATION_STATUS_TEXT } from '@liaison/shared/stations/station.text';
import { App, Button, Dropdown, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { download } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';
import { StationForm } from './station-form';
import { StationPanel } from './station-panel';

type Item = Schemas['ManagedStationItem'];
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '站名或地址', kind: 'text' },
  { key: 'kind', label: '类型', kind: 'select', options: optionsOf(STATION_KIND_TEXT) },
  { key: 'status', label: '状态', kind: 'select', options: optionsOf(STATION_STATUS_TEXT) },
];
const COLUMNS: TableColumnsType<Item> = [
  { key: 'name', title: '站名', ellipsis: true, render: (_, row) => row.name },
  { key: 'kind', title: '类型', width: 120, render: (_, row) => row.kindText },
  { key: 'wide', title: '地址', ellipsis: true, render: (_, row) => row.address },
  { key: 'wide', title: '站长', width: 90, render: (_, row) => row.keeperName },
  { key: 'wide', title: '电话', width: 140, render: (_, row) => row.phone },
  { key: 'deputies', title: '代表', width: 60, render: (_, row) => row.deputyCount },
  { key: 'wide', title: '站码', width: 130, render: (_, row) => row.code ?? '未发放' },
  {
    key: 'status',
    title: '状态',
    width: 80,
    render: (_, row) => <Tag color={row.status === 'open' ? 'green' : 'default'}>{row.statusText}</Tag>,
  },
];

export default function Stations() {
  const me = useMe();
  const { message } = App.useApp();
  const site = useData<Schemas['SiteView']>('/api/public/site');
  const [creating, create] = useState(false);
  const [round, setRound] = useState(0);
  const regionCode = site.data?.region?.code;
  const print = (size: string) =>
    download('/api/admin/plaques.pdf', `站牌-${size}.pdf`, { regionCode, size }).catch((error: unknown) =>
      message.error(wordsOf(error)),
    );
  const sizes = ['a4', 'a3'].map((size) => ({ key: size, label: `全部站牌 ${size.toUpperCase()}` }));
  const extra = (
    <>
      {me.may('code.manage') && regionCode && (
        <Dropdown menu={{ items: sizes, onClick: ({ key }) => void print(key) }}>
          <Button>打印站牌</Button>
        </Dropdown>
      )}
      {me.may('station.manage') && (
        <Button type="primary" onClick={() => create(true)}>
          新建联络站
        </Button>
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
        extra={extra}
        round={round}
        detail={(id, close, changed) => <StationPanel key={id} id={id} close={close} changed={changed} />}
      />
      {creating && <StationForm close={() => create(false)} saved={() => setRound((before) => before + 1)} />}
    </>
  );
}
