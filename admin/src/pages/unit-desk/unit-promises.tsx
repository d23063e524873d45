/** What a unit has promised: the nearest day first, overdue ones marked; reported as kept or moved with a reason beside the paper. */
import { PROMISE_STATE_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Alert, Empty, type TableColumnsType, Tag, Typography } from 'antd';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { daysLeft } from '../../lib/format';
import { useUnitHome } from '../../lib/unit-home';
import { AssignmentPanel } from './assignment-panel';
import { boxAt } from './boxes';
import { PromiseCard } from './promise-card';

type Item = Schemas['PromiseItem'];
const BOX = boxAt('/unit/promises');
const FILTERS: readonly FilterSpec[] = [
  { key: 'state', label: '状态', kind: 'select', options: optionsOf(PROMISE_STATE_TEXT) },
  {
    key: 'due',
    label: '时限',
    kind: 'select',
    options: [
      { value: 'overdue', label: '已过时限' },
      { value: 'soon', label: '三十天内' },
    ],
  },
];

function DayOf({ row }: { row: Item }) {
  const open = row.actions.length > 0;
  return (
    <div>
      <Typography.Text type={row.overdue ? 'danger' : undefined} strong={row.overdue}>
        {row.promisedOn}
      </Typography.Text>
      {open && (
        <div style={{ color: '#666', fontSize: 12 }}>{daysLeft(`${row.promisedOn}T23:59:59+08:00`)}</div>
      )}
    </div>
  );
}

const COLUMNS: TableColumnsType<Item> = [
  { key: 'no', title: '编号', width: 104, render: (_, row) => row.no },
  { key: 'title', title: '案由', render: (_, row) => row.title },
  { key: 'wide', title: '承诺', ellipsis: true, render: (_, row) => row.text },
  { key: 'class', title: '分类', width: 64, render: (_, row) => `${row.class} 类` },
  { key: 'state', title: '状态', width: 140, render: (_, row) => <Tag>{row.stateText}</Tag> },
  { key: 'day', title: '承诺日期', width: 130, render: (_, row) => <DayOf row={row} /> },
  {
    key: 'wide',
    title: '调整与滚动',
    width: 150,
    render: (_, row) =>
      [row.moved > 0 && `调整 ${row.moved} 次`, row.rolled > 0 && `转年 ${row.rolled} 次`]
        .filter(Boolean)
        .join('，'),
  },
  {
    key: 'wide',
    title: '签发',
    width: 150,
    ellipsis: true,
    render: (_, row) => `${row.signerName}，${row.signerTitle}`,
  },
];

export default function UnitPromises() {
  const home = useUnitHome();
  return (
    <ListPage<Item>
      title="承诺台账"
      path="/api/unit/promises"
      filters={FILTERS}
      columns={COLUMNS}
      empty={<Empty description={BOX?.empty} />}
      detail={(id, close, again, row) => {
        if (!row)
          return <Alert type="info" showIcon title="这一条不在当前的列表里，请清除筛选或翻页再找。" />;
        const changed = () => {
          again();
          home.reload();
        };
        return (
          <AssignmentPanel
            key={`${id}${row.state}${row.promisedOn}`}
            id={row.assignmentId}
            above={<PromiseCard promise={row} changed={changed} />}
            close={close}
            changed={changed}
          />
        );
      }}
    />
  );
}
