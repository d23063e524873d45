/** One station beside the list: its facts, deputies, photos, codes and history, each under a tab of its own. */
import { CloseOutlined } from '@ant-design/icons';
import {
  Alert,
  App,
  Button,
  Descriptions,
  Flex,
  Popconfirm,
  Skeleton,
  Space,
  Tabs,
  Tag,
  Typography,
} from 'antd';
import { useState } from 'react';
import { Codes } from '../../components/codes';
import { History } from '../../components/history';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';
import { DutyRoster } from './duty-roster';
import { MoveStation } from './move-station';
import { ReceptionForm } from './reception-form';
import { StationDeputies } from './station-deputies';
import { StationForm } from './station-form';
import { StationPhotos } from './station-photos';
import { StationPlaque } from './station-plaque';

type Station = Schemas['ManagedStationView'];

function Facts({ station }: { station: Station }) {
  const days = station.receptionDays.map(
    (day) => `${day.title}：每月 ${day.fromDay}–${day.toDay} 日 ${day.fromTime}–${day.toTime}`,
  );
  const promise = station.replyPromiseHours;
  const items = [
    { key: 'kind', label: '类型', children: station.kindText },
    { key: 'region', label: '区划', children: `${station.regionName}（${station.regionCode}）` },
    { key: 'address', label: '地址', children: station.address },
    {
      key: 'place',
      label: '坐标',
      children: station.lat === null ? '未填，附近的群众搜不到这个站' : `${station.lat}，${station.lng}`,
    },
    { key: 'keeper', label: '站长', children: station.keeperName ?? '未填' },
    { key: 'phone', label: '电话', children: station.phone ?? '未填' },
    { key: 'open', label: '开放时间', children: station.openText || '未填' },
    { key: 'promise', label: '首次答复', children: promise ? `${promise} 小时内` : '3 个工作日内' },
    {
      key: 'days',
      label: '接待日',
      children: days.length > 0 ? <div style={{ whiteSpace: 'pre-wrap' }}>{days.join('\n')}</div> : '未设',
    },
    { key: 'intro', label: '简介', children: station.intro || '未填' },
  ];
  return <Descriptions size="small" bordered column={1} styles={{ label: { width: 96 } }} items={items} />;
}

export function StationPanel(props: { id: string; close(): void; changed(): void }) {
  const { id, close } = props;
  const me = useMe();
  const { message } = App.useApp();
  const asked = useData<Station>(`/api/admin/stations/${id}`);
  const [form, setForm] = useState<'facts' | 'days' | 'move' | 'plaque' | null>(null);
  const station = asked.data;
  if (asked.error)
    return <Alert type="error" title={asked.error} action={<Button onClick={close}>关闭</Button>} />;
  if (!station) return <Skeleton active />;
  const again = () => {
    asked.reload();
    props.changed();
  };
  const say = (error: unknown) => void message.error(wordsOf(error));
  const manages = me.may('station.manage');
  const open = station.status === 'open';
  const turn = () =>
    write('POST', `/api/admin/stations/${id}/${open ? 'close' : 'reopen'}`, {
      version: station.version,
    }).then(again, say);
  const done = { close: () => setForm(null), saved: again };
  const tabs = [
    { key: 'facts', label: '资料', children: <Facts station={station} /> },
    { key: 'deputies', label: '驻站代表', children: <StationDeputies station={station} changed={again} /> },
    { key: 'duty', label: '值班', children: <DutyRoster station={station} /> },
    { key: 'photos', label: '照片', children: <StationPhotos station={station} changed={again} /> },
    ...(me.may('code.manage')
      ? [
          {
            key: 'codes',
            label: '二维码',
            children: <Codes path={`/api/admin/stations/${id}/codes`} changed={again} />,
          },
        ]
      : []),
    {
      key: 'history',
      label: '变更记录',
      children: <History key={`${station.version} ${station.code}`} subjectType="station" subjectId={id} />,
    },
  ];
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={8}>
        <Typography.Title level={5} style={{ margin: 0 }}>
          {station.name}
        </Typography.Title>
        <Tag color={open ? 'green' : 'default'}>{station.statusText}</Tag>
        <span style={{ flex: 1 }} />
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={close} />
      </Flex>
      <Space wrap>
        {manages && <Button onClick={() => setForm('facts')}>修改</Button>}
        {manages && <Button onClick={() => setForm('days')}>接待日</Button>}
        {me.may('code.manage') && station.code && <Button onClick={() => setForm('plaque')}>打印站牌</Button>}
        {me.may('region.manage') && <Button onClick={() => setForm('move')}>迁移</Button>}
        {manages && (
          <Popconfirm title={open ? '撤销这个联络站？' : '重新开放这个联络站？'} onConfirm={turn}>
            <Button danger={open}>{open ? '撤销' : '重新开放'}</Button>
          </Popconfirm>
        )}
      </Space>
      <Tabs items={tabs} destroyOnHidden />
      {form === 'facts' && <StationForm station={station} {...done} />}
      {form === 'days' && <ReceptionForm station={station} {...done} />}
      {form === 'plaque' && (
        <StationPlaque id={id} name={station.name} close={() => setForm(null)} failed={say} />
      )}
      {form === 'move' && <MoveStation station={station} {...done} />}
    </Flex>
  );
}
