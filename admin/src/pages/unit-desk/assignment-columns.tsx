/** The columns of a unit's lists: which paper, in what part, and until when. */
import { type TableColumnsType, Tag, Typography } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { daysLeft, shortTime } from '../../lib/format';

type Item = Schemas['UnitAssignmentItem'];

export function Due({ row }: { row: Pick<Item, 'dueAt' | 'dueText' | 'overdue'> }) {
  if (!row.dueAt) return <Typography.Text type="secondary">没有期限</Typography.Text>;
  return (
    <div>
      <Typography.Text type={row.overdue ? 'danger' : undefined} strong={row.overdue}>
        {daysLeft(row.dueAt)}
      </Typography.Text>
      <div style={{ color: '#666', fontSize: 12 }}>
        {row.dueText}　{shortTime(row.dueAt)}
      </div>
    </div>
  );
}

/** @param several the person works for more than one unit. Columns with key `wide` go away beside an open paper. */
export function assignmentColumns(several: boolean): TableColumnsType<Item> {
  const unit: TableColumnsType<Item> = several
    ? [{ key: 'unit', title: '单位', width: 150, ellipsis: true, render: (_, row) => row.unitName }]
    : [];
  return [
    { key: 'no', title: '编号', width: 104, render: (_, row) => row.no },
    {
      key: 'title',
      title: '案由',
      render: (_, row) => (
        <>
          {row.isKey && <Tag color="gold">重点督办</Tag>}
          {row.round > 0 && <Tag color="red">第 {row.round} 次重新办理</Tag>}
          {row.title}
        </>
      ),
    },
    { key: 'wide', title: '类别', width: 110, ellipsis: true, render: (_, row) => row.category },
    { key: 'wide', title: '提出代表', width: 90, ellipsis: true, render: (_, row) => row.authorName },
    ...unit,
    { key: 'kind', title: '承办', width: 64, render: (_, row) => row.kindText },
    { key: 'wide', title: '状态', width: 130, render: (_, row) => <Tag>{row.stateText}</Tag> },
    { key: 'wide', title: '交办', width: 110, render: (_, row) => shortTime(row.assignedAt) },
    { key: 'due', title: '期限', width: 190, render: (_, row) => <Due row={row} /> },
  ];
}
