/** The deputies of a station in the order of its page: add, take out, move up and down, give posts; saved in one go. */
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Input, Space, Table } from 'antd';
import { useEffect, useState } from 'react';
import { DeputySelect } from '../../components/deputy-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { moved } from '../../lib/moved';
import { useData, wordsOf } from '../../lib/use-data';

type Team = Schemas['StationDeputiesView'];
type Member = Schemas['StationDeputyView'];

export function StationDeputies(props: { station: Schemas['ManagedStationView']; changed(): void }) {
  const path = `/api/admin/stations/${props.station.id}/deputies`;
  const mayEdit = useMe().may('station.manage');
  const { message } = App.useApp();
  const asked = useData<Team>(path);
  const [team, setTeam] = useState<readonly Member[]>([]);
  const [state, setState] = useState<{ dirty: boolean; busy?: boolean; error?: string }>({ dirty: false });
  const { data } = asked;
  useEffect(() => {
    if (!data) return;
    setTeam(data.items);
    setState({ dirty: false });
  }, [data]);
  const change = (next: readonly Member[]) => {
    setTeam(next);
    setState({ dirty: true });
  };
  async function save() {
    if (!data) return;
    setState({ dirty: true, busy: true });
    const items = team.map(({ deputyId, post }) => ({ deputyId, post }));
    try {
      await write('PUT', path, { items, version: data.version });
      void message.success('已保存');
      asked.reload();
      props.changed();
    } catch (error) {
      setState({ dirty: true, error: wordsOf(error) });
    }
  }
  const post = (member: Member, words: string) =>
    change(team.map((one) => (one.deputyId === member.deputyId ? { ...one, post: words } : one)));
  const drop = (member: Member) => change(team.filter((one) => one.deputyId !== member.deputyId));
  const columns = [
    { title: '序', width: 48, render: (_: unknown, _row: Member, index: number) => index + 1 },
    {
      title: '姓名',
      render: (_: unknown, row: Member) => `${row.name}${row.externalNo ? `（${row.externalNo}）` : ''}`,
    },
    {
      title: '在站职务',
      width: 150,
      render: (_: unknown, row: Member) =>
        mayEdit ? (
          <Input
            size="small"
            maxLength={40}
            aria-label={`${row.name}的在站职务`}
            value={row.post ?? ''}
            onChange={(event) => post(row, event.target.value)}
          />
        ) : (
          row.post
        ),
    },
    ...(mayEdit
      ? [
          {
            title: '',
            width: 116,
            render: (_: unknown, row: Member, index: number) => (
              <Space size={0}>
                <Button
                  type="text"
                  size="small"
                  aria-label={`${row.name}上移`}
                  disabled={index === 0}
                  icon={<ArrowUpOutlined />}
                  onClick={() => change(moved(team, index, -1))}
                />
                <Button
                  type="text"
                  size="small"
                  aria-label={`${row.name}下移`}
                  disabled={index === team.length - 1}
                  icon={<ArrowDownOutlined />}
                  onClick={() => change(moved(team, index, 1))}
                />
                <Button
                  type="text"
                  size="small"
                  danger
                  aria-label={`移出${row.name}`}
                  icon={<DeleteOutlined />}
                  onClick={() => drop(row)}
                />
              </Space>
            ),
          },
        ]
      : []),
  ];
  const add = ({ id, name, externalNo }: { id: string; name: string; externalNo: string | null }) =>
    change([...team, { deputyId: id, name, externalNo, post: null }]);
  const error = state.error ?? asked.error;
  return (
    <Flex vertical gap={12}>
      {error && (
        <Alert
          type="error"
          showIcon
          title={error}
          action={<Button onClick={asked.reload}>重新读取</Button>}
        />
      )}
      {mayEdit && (
        <Flex gap={8}>
          <DeputySelect exclude={team.map((one) => one.deputyId)} choose={add} />
          <Button type="primary" disabled={!state.dirty} loading={state.busy} onClick={save}>
            保存
          </Button>
          <Button disabled={!state.dirty} onClick={asked.reload}>
            放弃
          </Button>
        </Flex>
      )}
      {state.dirty && <Alert type="info" title="有改动还没有保存。移出的代表今天起的值班会一并取消。" />}
      <Table<Member>
        rowKey="deputyId"
        size="small"
        bordered
        loading={asked.loading}
        pagination={false}
        dataSource={[...team]}
        columns={columns}
        locale={{ emptyText: '还没有驻站代表' }}
      />
    </Flex>
  );
}
