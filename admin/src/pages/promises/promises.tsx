/** The promise ledger (承诺台账): what units promised and when, overdue first; kept or sent back; rolled over at year end. */
import { PROMISE_STATE_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import { useStages } from '../../components/use-stages';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { yearOptions } from '../../lib/years';
import { PromisePanel } from './promise-panel';
import { RollOver } from './roll-over';

type Item = Schemas['PromiseItem'];
const PATH = '/api/admin/promises';
const FILTERS: readonly FilterSpec[] = [
  {
    key: 'due',
    label: '期限',
    kind: 'select',
    options: [
      { value: 'overdue', label: '已过承诺日期' },
      { value: 'soon', label: '三十天内到期' },
    ],
  },
  { key: 'unitId', label: '承办单位', kind: 'remote', path: '/api/admin/units' },
  { key: 'year', label: '台账年度', kind: 'select', options: yearOptions(1) },
];
const dates = (row: Item) =>
  [row.moved > 0 && `调整 ${row.moved} 次`, row.rolled > 0 && `滚动 ${row.rolled} 次`]
    .filter(Boolean)
    .join('，');
const COLUMNS: TableColumnsType<Item> = [
  { key: 'no', title: '编号', width: 100, render: (_, row) => row.no },
  { key: 'title', title: '案由', render: (_, row) => row.title },
  { key: 'wide', title: '承办单位', width: 170, render: (_, row) => row.unitName },
  { key: 'wide', title: '类别', width: 60, render: (_, row) => `${row.class} 类` },
  { key: 'wide', title: '承诺内容', ellipsis: true, render: (_, row) => row.text },
  { key: 'on', title: '承诺日期', width: 110, render: (_, row) => row.promisedOn },
  { key: 'wide', title: '变动', width: 120, render: (_, row) => dates(row) },
  { key: 'wide', title: '年度', width: 70, render: (_, row) => row.year },
  {
    key: 'state',
    title: '进展',
    width: 160,
    render: (_, row) => (
      <>
        {row.overdue && <Tag color="red">已过期</Tag>}
        <Tag color={row.keptAt ? 'green' : row.actions.length > 0 ? 'gold' : 'blue'}>{row.stateText}</Tag>
      </>
    ),
  },
];
const PRINT = [
  { title: '编号', width: 10, render: (row: Item) => row.no },
  { title: '案由', render: (row: Item) => row.title },
  { title: '承办单位', width: 15, render: (row: Item) => row.unitName },
  { title: '承诺内容', width: 22, render: (row: Item) => row.text },
  { title: '承诺日期', width: 11, render: (row: Item) => row.promisedOn },
  {
    title: '进展',
    width: 14,
    render: (row: Item) => [row.stateText, row.overdue && '已过期', dates(row)].filter(Boolean).join('，'),
  },
];

export default function Promises() {
  const me = useMe();
  const stages = useStages(PROMISE_STATE_TEXT, 'open');
  const [rolling, roll] = useState(false);
  const [round, setRound] = useState(0);
  return (
    <>
      <ListPage<Item>
        title="承诺台账"
        name="promises"
        path={PATH}
        byId
        filters={FILTERS}
        fixed={stages.fixed}
        columns={COLUMNS}
        print={PRINT}
        round={round}
        exports
        extra={
          <>
            {stages.choice}
            {me.may('suggestion.supervise') && <Button onClick={() => roll(true)}>年终滚动</Button>}
          </>
        }
        empty="没有符合条件的承诺。承办单位以 B 类、C 类答复并写明日期以后，承诺会列在这里。"
        detail={(_id, close, changed, row) => (
          <PromisePanel key={row?.id} promise={row} close={close} changed={changed} />
        )}
      />
      {rolling && <RollOver close={() => roll(false)} done={() => setRound(round + 1)} />}
    </>
  );
}
