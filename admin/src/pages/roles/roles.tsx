/** What every role may do, where it holds, and who holds it. */
import { DOOR_WORK_TEXT, PERMISSION_TEXT } from '@liaison/shared/access/access.text';
import type { Door, Permission } from '@liaison/shared/access/access.types';
import { Flex, Table, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { Failed } from '../../components/failed';
import type { Schemas } from '../../lib/api.types';
import { useData } from '../../lib/use-data';

type Role = Schemas['RoleItem'];

/** `留言：查看…、答复…` by parts of the work. */
function Work({ role }: { role: Role }) {
  const groups = new Map<string, string[]>();
  for (const permission of role.permissions) {
    const { group, text } = PERMISSION_TEXT[permission as Permission];
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  if (groups.size === 0) return <>{DOOR_WORK_TEXT[role.door as Door]}</>;
  return (
    <Flex vertical gap={4}>
      {[...groups].map(([group, texts]) => (
        <div key={group}>
          <Tag>{group}</Tag>
          {texts.join('；')}
        </div>
      ))}
    </Flex>
  );
}

export default function Roles() {
  const asked = useData<Schemas['RoleListView']>('/api/admin/roles');
  return (
    <Flex vertical gap={12}>
      <Typography.Title level={4} style={{ margin: 0 }}>
        角色
      </Typography.Title>
      <Typography.Text type="secondary">
        角色能做什么由系统规定。授予时要选管到哪里：授予人只能在自己管理的区划内授予，不能超过自己的权限。
      </Typography.Text>
      <Failed asked={asked} />
      <Table<Role>
        rowKey="role"
        size="middle"
        loading={asked.loading}
        pagination={false}
        dataSource={asked.data?.items}
        columns={[
          { title: '角色', width: 170, render: (_, row) => <strong>{row.text}</strong> },
          { title: '入口', width: 100, render: (_, row) => row.doorText },
          { title: '管到哪里', width: 180, render: (_, row) => row.scopeText },
          { title: '可以做什么', render: (_, row) => <Work role={row} /> },
          {
            title: '持有人数',
            width: 110,
            render: (_, row) =>
              row.given ? (
                <Link to={`/accounts?role=${row.role}&status=active`}>{row.holders} 人</Link>
              ) : (
                `${row.holders} 人`
              ),
          },
          {
            title: '怎样取得',
            width: 130,
            render: (_, row) => (row.given ? '在账号页授予' : '凭邀请绑定微信'),
          },
        ]}
      />
    </Flex>
  );
}
