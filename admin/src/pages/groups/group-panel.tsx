/** One group beside the list: its members and leader, its facts, its history. */
import { CloseOutlined } from '@ant-design/icons';
import { Alert, App, Button, Descriptions, Flex, Popconfirm, Skeleton, Space, Tabs, Typography } from 'antd';
import { useState } from 'react';
import { History } from '../../components/history';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { GroupForm } from './group-form';
import { GroupMembers } from './group-members';

type Group = Schemas['DeputyGroupDetailView'];

function Facts({ group }: { group: Group }) {
  const items = [
    { key: 'kind', label: '类型', children: group.kindText },
    { key: 'region', label: '区划', children: `${group.regionName}（${group.regionCode}）` },
    { key: 'leader', label: '组长', children: group.leaderName ?? '未定' },
    { key: 'members', label: '人数', children: group.memberCount },
  ];
  return <Descriptions size="small" bordered column={2} items={items} />;
}

export function GroupPanel({ id, close, changed }: { id: string; close(): void; changed(): void }) {
  const { message } = App.useApp();
  const path = `/api/admin/deputy-groups/${id}`;
  const asked = useData<Group>(path);
  const [editing, edit] = useState(false);
  const [round, setRound] = useState(0);
  const group = asked.data;
  if (asked.error)
    return <Alert type="error" title={asked.error} action={<Button onClick={close}>关闭</Button>} />;
  if (!group) return <Skeleton active />;
  const again = () => {
    asked.reload();
    setRound((before) => before + 1);
    changed();
  };
  const drop = () =>
    write('DELETE', path).then(
      () => {
        close();
        changed();
      },
      (error: unknown) => void message.error(wordsOf(error)),
    );
  const tabs = [
    { key: 'members', label: '成员', children: <GroupMembers group={group} changed={again} /> },
    {
      key: 'history',
      label: '变更记录',
      children: <History key={round} subjectType="deputy_group" subjectId={id} />,
    },
  ];
  return (
    <Flex vertical gap={12}>
      <Flex align="center">
        <Typography.Title level={5} style={{ margin: 0, flex: 1 }}>
          {group.name}
        </Typography.Title>
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={close} />
      </Flex>
      <Space>
        <Button onClick={() => edit(true)}>修改</Button>
        <Popconfirm title="删除这个小组？成员仍是代表。" onConfirm={drop}>
          <Button danger>删除</Button>
        </Popconfirm>
      </Space>
      <Facts group={group} />
      <Tabs items={tabs} destroyOnHidden />
      {editing && <GroupForm group={group} close={() => edit(false)} saved={again} />}
    </Flex>
  );
}
