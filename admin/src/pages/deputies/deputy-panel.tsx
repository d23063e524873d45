/** One deputy beside the list: mandates, groups, stations, the invitation to WeChat, the code. */
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
import { AskText } from '../../components/ask-text';
import { Codes } from '../../components/codes';
import { History } from '../../components/history';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';
import { DeputyForm } from './deputy-form';
import { Invitations } from './invitations';

type Deputy = Schemas['ManagedDeputyView'];

function Facts({ deputy }: { deputy: Deputy }) {
  const mandates = deputy.mandates.map(
    (one) =>
      `${one.congress}代表${one.district ? `，${one.district}` : ''}${one.delegation ? `，${one.delegation}` : ''}`,
  );
  const lines = (items: readonly string[]) =>
    items.length > 0 ? (
      <div>
        {items.map((one) => (
          <div key={one}>{one}</div>
        ))}
      </div>
    ) : (
      '无'
    );
  const items = [
    { key: 'no', label: '编号', children: deputy.externalNo ?? '未填' },
    {
      key: 'who',
      label: '基本情况',
      children: [
        deputy.gender,
        deputy.birthYear && `${deputy.birthYear} 年生`,
        deputy.ethnicity,
        deputy.occupation,
      ]
        .filter(Boolean)
        .join('，'),
    },
    { key: 'mandates', label: '任职', children: lines(mandates) },
    { key: 'groups', label: '小组', children: lines(deputy.groups.map(({ name }) => name)) },
    {
      key: 'stations',
      label: '联络站',
      children: lines(deputy.stations.map(({ name, post }) => (post ? `${name}（${post}）` : name))),
    },
    { key: 'special', label: '专长', children: deputy.specialities.join('、') || '未填' },
    { key: 'bio', label: '简介', children: deputy.bio || '未填' },
  ];
  return <Descriptions size="small" bordered column={1} styles={{ label: { width: 96 } }} items={items} />;
}

export function DeputyPanel(props: { id: string; close(): void; changed(): void }) {
  const { id } = props;
  const me = useMe();
  const { message } = App.useApp();
  const asked = useData<Deputy>(`/api/admin/deputies/${id}`);
  const [open, setOpen] = useState<'form' | 'retire' | null>(null);
  const deputy = asked.data;
  if (asked.error)
    return <Alert type="error" title={asked.error} action={<Button onClick={props.close}>关闭</Button>} />;
  if (!deputy) return <Skeleton active />;
  const again = () => {
    asked.reload();
    props.changed();
  };
  const say = (error: unknown) => void message.error(wordsOf(error));
  const path = `/api/admin/deputies/${id}`;
  const active = deputy.status === 'active';
  const tabs = [
    { key: 'facts', label: '资料', children: <Facts deputy={deputy} /> },
    ...(me.may('invitation.manage') && active
      ? [{ key: 'invitations', label: '微信邀请', children: <Invitations deputy={deputy} /> }]
      : []),
    ...(me.may('code.manage')
      ? [{ key: 'codes', label: '二维码', children: <Codes path={`${path}/codes`} changed={again} /> }]
      : []),
    {
      key: 'history',
      label: '变更记录',
      children: <History key={deputy.version} subjectType="deputy" subjectId={id} />,
    },
  ];
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={8}>
        <Typography.Title level={5} style={{ margin: 0 }}>
          {deputy.name}
        </Typography.Title>
        <Tag color={active ? 'green' : 'default'}>{active ? '在任' : '离任'}</Tag>
        <span style={{ flex: 1 }} />
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={props.close} />
      </Flex>
      {active && (
        <Space wrap>
          <Button onClick={() => setOpen('form')}>修改</Button>
          {deputy.bound && me.may('invitation.manage') && (
            <Popconfirm
              title="解除这位代表的微信绑定？"
              onConfirm={() => write('POST', `${path}/unbind`).then(again, say)}
            >
              <Button>解除绑定</Button>
            </Popconfirm>
          )}
          <Button danger onClick={() => setOpen('retire')}>
            离任
          </Button>
        </Space>
      )}
      <Tabs items={tabs} destroyOnHidden />
      {open === 'form' && <DeputyForm deputy={deputy} close={() => setOpen(null)} saved={again} />}
      {open === 'retire' && (
        <AskText
          title={`${deputy.name}代表离任`}
          hint="未办完的留言会退回联络站，微信绑定和二维码随即失效。"
          close={() => setOpen(null)}
          send={(reason) => write('POST', `${path}/retire`, { version: deputy.version, reason }).then(again)}
        />
      )}
    </Flex>
  );
}
