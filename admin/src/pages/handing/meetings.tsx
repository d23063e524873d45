/** The handing-over meetings with what was handed over at each, and the list of a meeting on paper. */
import { Button, Space, type TableColumnsType, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { ListPage } from '../../components/list-page';
import { PrintList } from '../../components/print-list';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import type { Suggestion } from '../suggestions/suggestion-columns';
import { MeetingForm } from './meeting-form';

type Meeting = Schemas['HandingMeetingView'];
const PRINT = [
  { title: '编号', width: 11, render: (row: Suggestion) => row.no ?? '' },
  { title: '案由', render: (row: Suggestion) => row.title },
  { title: '领衔代表', width: 9, render: (row: Suggestion) => row.authorName },
  { title: '主办（分办）单位', width: 17, render: (row: Suggestion) => row.unitNames[0] ?? '' },
  { title: '其他单位', width: 17, render: (row: Suggestion) => row.unitNames.slice(1).join('、') },
  { title: '签收', width: 9, render: () => '' },
];

function columns(print: (meeting: Meeting) => void): TableColumnsType<Meeting> {
  return [
    { key: 'heldOn', title: '日期', width: 120, render: (_, row) => row.heldOn },
    { key: 'name', title: '交办会', render: (_, row) => row.name },
    { key: 'place', title: '地点', width: 220, ellipsis: true, render: (_, row) => row.place },
    { key: 'note', title: '说明', ellipsis: true, render: (_, row) => row.note },
    { key: 'suggestions', title: '交办', width: 90, render: (_, row) => `${row.suggestions} 件` },
    {
      key: 'do',
      title: '',
      width: 190,
      render: (_, row) => (
        <Space>
          <Link to={`/suggestions?meetingId=${row.id}`}>看建议</Link>
          <Button type="link" size="small" onClick={() => print(row)}>
            打印清单
          </Button>
        </Space>
      ),
    },
  ];
}

export function Meetings({ extra }: { extra: ReactNode }) {
  const me = useMe();
  const [creating, create] = useState(false);
  const [printing, print] = useState<Meeting | null>(null);
  const [round, setRound] = useState(0);
  return (
    <>
      <ListPage<Meeting>
        title="交办会"
        name="handing-meetings"
        path="/api/admin/handing-meetings"
        fixed={NO_VIEW}
        columns={columns(print)}
        round={round}
        extra={
          <>
            {extra}
            {me.may('suggestion.assign') && (
              <Button type="primary" onClick={() => create(true)}>
                新建交办会
              </Button>
            )}
          </>
        }
        empty={
          <Typography.Text type="secondary">
            还没有交办会。新建以后，在“待交办”里选择建议，一次交办给各承办单位。
          </Typography.Text>
        }
      />
      {printing && (
        <PrintList<Suggestion>
          title={`${printing.name}交办清单（${printing.heldOn}）`}
          path="/api/admin/suggestions"
          query={{ meetingId: printing.id, sort: 'number' }}
          columns={PRINT}
          close={() => print(null)}
        />
      )}
      {creating && <MeetingForm close={() => create(false)} saved={() => setRound(round + 1)} />}
    </>
  );
}

/** The address says which view is open; the server is not asked for that. */
const NO_VIEW = { view: '' };
