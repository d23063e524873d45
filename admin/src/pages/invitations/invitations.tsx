/** All invitations that were given out: which were used, which still wait, which ran out; and taking one back. */
import { App, Button, Popconfirm, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { PrintColumn } from '../../components/print-list';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

type Item = Schemas['InvitationItem'];
const COLOURS: Readonly<Record<string, string>> = { open: 'blue', used: 'green', expired: 'orange' };
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '代表姓名', kind: 'text' },
  {
    key: 'state',
    label: '状态',
    kind: 'select',
    options: optionsOf({ open: '待接受', used: '已使用', expired: '已过期', revoked: '已撤销' }),
  },
];
const ended = (row: Item) => row.usedAt ?? row.revokedAt;
const PRINT: readonly PrintColumn<Item>[] = [
  { title: '代表', width: 22, render: (row) => row.deputyName },
  { title: '状态', width: 12, render: (row) => row.stateText },
  { title: '发出', width: 20, render: (row) => longTime(row.issuedAt) },
  { title: '到期', width: 20, render: (row) => longTime(row.expiresAt) },
  { title: '使用或撤销', width: 20, render: (row) => longTime(ended(row)) },
];

export default function InvitationsPage() {
  const { message } = App.useApp();
  const [round, setRound] = useState(0);
  const revoke = (id: string) =>
    write('POST', `/api/admin/invitations/${id}/revoke`).then(
      () => setRound((before) => before + 1),
      (error: unknown) => void message.error(wordsOf(error)),
    );
  const columns: TableColumnsType<Item> = [
    {
      key: 'name',
      title: '代表',
      render: (_, row) => <Link to={`/deputies?id=${row.deputyId}`}>{row.deputyName}</Link>,
    },
    {
      key: 'state',
      title: '状态',
      width: 110,
      render: (_, row) => <Tag color={COLOURS[row.state] ?? 'default'}>{row.stateText}</Tag>,
    },
    { key: 'issued', title: '发出', width: 190, render: (_, row) => longTime(row.issuedAt) },
    { key: 'expires', title: '到期', width: 190, render: (_, row) => longTime(row.expiresAt) },
    { key: 'used', title: '使用', width: 190, render: (_, row) => longTime(row.usedAt) || '—' },
    { key: 'revoked', title: '撤销', width: 190, render: (_, row) => longTime(row.revokedAt) || '—' },
    {
      key: 'do',
      title: '',
      width: 90,
      render: (_, row) =>
        ended(row) === null && (
          <Popconfirm title="撤回这个邀请？" onConfirm={() => revoke(row.id)}>
            <Button type="link" size="small">
              撤回
            </Button>
          </Popconfirm>
        ),
    },
  ];
  return (
    <ListPage<Item>
      title="代表邀请"
      name="invitations"
      path="/api/admin/invitations"
      filters={FILTERS}
      columns={columns}
      print={PRINT}
      empty="没有邀请。在“代表”页选一位代表发邀请，或用“批量邀请”。"
      round={round}
      extra={
        <Link to="/deputies?bound=false">
          <Button>未绑定微信的代表</Button>
        </Link>
      }
    />
  );
}
