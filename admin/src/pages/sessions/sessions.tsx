/** The sessions of the congresses: they decide whether a suggestion was handed in during a session or between two. */
import { Button, type TableColumnsType, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { SessionForm } from './session-form';

type Session = Schemas['CongressSessionView'];

export default function Sessions() {
  const me = useMe();
  const [form, setForm] = useState<{ readonly session?: Session } | null>(null);
  const [round, setRound] = useState(0);
  const columns = useMemo<TableColumnsType<Session>>(
    () => [
      { key: 'congress', title: '人民代表大会', ellipsis: true, render: (_, row) => row.congress },
      { key: 'name', title: '会议', width: 220, ellipsis: true, render: (_, row) => row.name },
      { key: 'region', title: '行政区划', width: 140, render: (_, row) => row.regionName },
      { key: 'days', title: '会期', width: 220, render: (_, row) => `${row.startsOn} 至 ${row.endsOn}` },
      {
        key: 'state',
        title: '状态',
        width: 110,
        render: (_, row) => <Tag color={row.sitting ? 'green' : 'default'}>{row.stateText}</Tag>,
      },
      {
        key: 'edit',
        title: '',
        width: 80,
        render: (_, row) =>
          row.editable && (
            <Button type="link" size="small" onClick={() => setForm({ session: row })}>
              修改
            </Button>
          ),
      },
    ],
    [],
  );
  return (
    <>
      <ListPage<Session>
        title="人代会会次"
        name="congress-sessions"
        path="/api/admin/congress-sessions"
        columns={columns}
        round={round}
        empty="还没有登记会次。登记以后，会期内提交的建议记为大会期间的建议。"
        extra={
          me.may('suggestion.review') && (
            <Button type="primary" onClick={() => setForm({})}>
              登记会次
            </Button>
          )
        }
      />
      {form && (
        <SessionForm
          session={form.session}
          close={() => setForm(null)}
          saved={() => setRound((before) => before + 1)}
        />
      )}
    </>
  );
}
