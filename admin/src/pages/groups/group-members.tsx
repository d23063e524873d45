/** The members of a group: add, take out, name the leader; saved in one go. */
import { DeleteOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Radio, Table } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { DeputySelect } from '../../components/deputy-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

type Member = Schemas['GroupMemberView'];

export function GroupMembers({
  group,
  changed,
}: {
  group: Schemas['DeputyGroupDetailView'];
  changed(): void;
}) {
  const { message } = App.useApp();
  const [members, setMembers] = useState<readonly Member[]>(group.members);
  const [state, setState] = useState<{ dirty: boolean; busy?: boolean; error?: string }>({ dirty: false });
  useEffect(() => {
    setMembers(group.members);
    setState({ dirty: false });
  }, [group]);
  const change = (next: readonly Member[]) => {
    setMembers(next);
    setState({ dirty: true });
  };
  async function save() {
    setState({ dirty: true, busy: true });
    const memberIds = members.map(({ id }) => id);
    const leaderId = members.find(({ leader }) => leader)?.id ?? null;
    try {
      await write('PUT', `/api/admin/deputy-groups/${group.id}/members`, { memberIds, leaderId });
      void message.success('已保存');
      changed();
    } catch (error) {
      setState({ dirty: true, error: wordsOf(error) });
    }
  }
  const lead = (id: string) => change(members.map((one) => ({ ...one, leader: one.id === id })));
  return (
    <Flex vertical gap={12}>
      {state.error && <Alert type="error" showIcon title={state.error} />}
      <Flex gap={8}>
        <DeputySelect
          exclude={members.map(({ id }) => id)}
          choose={({ id, name, externalNo }) => change([...members, { id, name, externalNo, leader: false }])}
        />
        <Button type="primary" disabled={!state.dirty} loading={state.busy} onClick={save}>
          保存
        </Button>
        <Button disabled={!state.dirty} onClick={changed}>
          放弃
        </Button>
      </Flex>
      <Table<Member>
        rowKey="id"
        size="small"
        bordered
        pagination={false}
        dataSource={[...members]}
        locale={{ emptyText: '还没有成员，请在上面按姓名查找并添加' }}
        columns={[
          {
            title: '姓名',
            render: (_, row) => <Link to={`/deputies?id=${row.id}`}>{row.name}</Link>,
          },
          { title: '编号', width: 120, render: (_, row) => row.externalNo ?? '—' },
          {
            title: '组长',
            width: 70,
            render: (_, row) => (
              <Radio aria-label={`${row.name}任组长`} checked={row.leader} onChange={() => lead(row.id)} />
            ),
          },
          {
            title: '',
            width: 50,
            render: (_, row) => (
              <Button
                type="text"
                size="small"
                danger
                aria-label={`移出${row.name}`}
                icon={<DeleteOutlined />}
                onClick={() => change(members.filter((one) => one.id !== row.id))}
              />
            ),
          },
        ]}
      />
    </Flex>
  );
}
