/** One station beside the list: its facts, reception days, code and plaque, with what this person may do to it. */
import { CloseOutlined } from '@ant-design/icons';
import { Alert, App, Button, Descriptions, Flex, Popconfirm, Skeleton, Space, Typography } from 'antd';
import { useState } from 'react';
import { Codes } from '../../components/codes';
import type { Schemas } from '../../lib/api.types';
import { download, write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';
import { ReceptionForm } from './reception-form';
import { StationForm } from './station-form';

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
    { key: 'keeper', label: '站长', children: station.keeperName ?? '未填' },
    { key: 'phone', label: '电话', children: station.phone ?? '未填' },
    { key: 'open', label: '开放时间', children: station.openText || '未填' },
    { key: 'promise', label: '首次答复', children: promise ? `${promise} 小时内` : '3 个工作日内' },
    {
      key: 'days',
      label: '接待日',
      children:
        days.length > 0 ? (
          <div>
            {days.map((one) => (
              <div key={one}>{one}</div>
            ))}
          </div>
        ) : (
          '未设'
        ),
    },
  ];
  return <Descriptions size="small" column={1} items={items} />;
}

export function StationPanel(props: { id: string; close(): void; changed(): void }) {
  const { id, close } = props;
  const me = useMe();
  const { message } = App.useApp();
  const asked = useData<Station>(`/api/admin/stations/${id}`);
  const [form, setForm] = useState<'facts' | 'days' | null>(null);
  const station = asked.data;
  if (asked.error) return <Alert type="error" title={asked.error} />;
  if (!station) return <Skeleton active />;
  const again = () => {
    asked.reload();
    props.changed();
  };
  const say = (error: unknown) => void message.error(wordsOf(error));
  const step = station.status === 'open' ? 'close' : 'reopen';
  const turn = () =>
    write('POST', `/api/admin/stations/${id}/${step}`, { version: station.version }).then(again, say);
  const plaque = (size: string) =>
    download(`/api/admin/stations/${id}/plaque.pdf`, `${station.name}-${size}.pdf`, { size }).catch(say);
  return (
    <Flex vertical gap={12}>
      <Flex align="center">
        <Typography.Title level={5} style={{ margin: 0, flex: 1 }}>
          {station.name}
        </Typography.Title>
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={close} />
      </Flex>
      <Space wrap>
        {me.may('station.manage') && (
          <>
            <Button onClick={() => setForm('facts')}>修改</Button>
            <Button onClick={() => setForm('days')}>接待日</Button>
            <Popconfirm
              title={step === 'close' ? '撤销这个联络站？' : '重新开放这个联络站？'}
              onConfirm={turn}
            >
              <Button danger={step === 'close'}>{step === 'close' ? '撤销' : '重新开放'}</Button>
            </Popconfirm>
          </>
        )}
        {me.may('code.manage') && station.code && (
          <>
            <Button onClick={() => plaque('a4')}>站牌 A4</Button>
            <Button onClick={() => plaque('a3')}>站牌 A3</Button>
          </>
        )}
      </Space>
      <Facts station={station} />
      {me.may('code.manage') && <Codes path={`/api/admin/stations/${id}/codes`} changed={again} />}
      {form === 'facts' && <StationForm station={station} close={() => setForm(null)} saved={again} />}
      {form === 'days' && <ReceptionForm station={station} close={() => setForm(null)} saved={again} />}
    </Flex>
  );
}
