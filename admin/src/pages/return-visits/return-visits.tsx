/** Return visits (回访): whom the office is to ask again whether the matter is still solved; never the unit itself. */
import { VISIT_STATE_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import { useStages } from '../../components/use-stages';
import type { Schemas } from '../../lib/api.types';
import { shortDay } from '../../lib/format';
import { OfRow } from '../suggestions/of-row';
import { RecordVisit } from './record-visit';

type Item = Schemas['ReturnVisitItem'];
const PATH = '/api/admin/return-visits';
const STILL_COLOUR = { yes: 'green', partly: 'orange', no: 'red' } as const;
const FILTERS: readonly FilterSpec[] = [
  {
    key: 'due',
    label: '回访日',
    kind: 'select',
    options: [
      { value: 'due', label: '已到回访日' },
      { value: 'later', label: '还没有到' },
    ],
  },
];

function Outcome({ row }: { row: Item }) {
  if (!row.still) return <Tag>{row.stateText}</Tag>;
  return (
    <>
      <Tag color={STILL_COLOUR[row.still]}>{row.stillText}</Tag>
      {row.satisfied && `满意度 ${row.satisfied}`}
      <div style={{ color: '#888' }}>{[row.methodText, row.by].filter(Boolean).join('，')}</div>
    </>
  );
}

const columns = (record: (row: Item) => void): TableColumnsType<Item> => [
  { key: 'no', title: '编号', width: 100, render: (_, row) => row.no },
  { key: 'title', title: '案由', render: (_, row) => row.title },
  { key: 'target', title: '回访谁', width: 110, render: (_, row) => row.targetName },
  { key: 'wide', title: '承办单位', width: 170, ellipsis: true, render: (_, row) => row.unitName },
  { key: 'wide', title: '第几天', width: 90, render: (_, row) => `第 ${row.day} 天` },
  {
    key: 'due',
    title: '回访日',
    width: 130,
    render: (_, row) => (
      <span style={{ color: row.due && row.actions.length > 0 ? '#b5232a' : undefined }}>
        {shortDay(row.dueAt)}
      </span>
    ),
  },
  { key: 'wide', title: '结果', width: 150, render: (_, row) => <Outcome row={row} /> },
  { key: 'wide', title: '说了什么', ellipsis: true, render: (_, row) => row.comment },
  {
    key: 'do',
    title: '',
    width: 130,
    render: (_, row) =>
      row.actions.map(({ action, label }) => (
        <Button
          key={action}
          size="small"
          onClick={(event) => {
            event.stopPropagation();
            record(row);
          }}
        >
          {label}
        </Button>
      )),
  },
];
const PRINT = [
  { title: '编号', width: 11, render: (row: Item) => row.no },
  { title: '案由', render: (row: Item) => row.title },
  { title: '回访谁', width: 12, render: (row: Item) => row.targetName },
  { title: '承办单位', width: 18, render: (row: Item) => row.unitName },
  { title: '回访日', width: 12, render: (row: Item) => shortDay(row.dueAt) },
  {
    title: '结果',
    width: 22,
    render: (row: Item) => [row.stillText, row.comment].filter(Boolean).join('：'),
  },
];

export default function ReturnVisits() {
  const stages = useStages(VISIT_STATE_TEXT, 'planned', false);
  const [recording, record] = useState<Item | null>(null);
  const [round, setRound] = useState(0);
  return (
    <>
      <ListPage<Item>
        title="回访"
        name="return-visits"
        path={PATH}
        filters={FILTERS}
        fixed={stages.fixed}
        extra={stages.choice}
        columns={columns(record)}
        print={PRINT}
        round={round}
        empty="没有符合条件的回访。建议以 A 类答复办结、或承诺兑现以后，第 28 天和第 90 天各回访一次。"
        detail={(_id, close, changed, row) => (
          <OfRow id={row?.suggestionId} tab="answers" close={close} changed={changed} />
        )}
      />
      {recording && (
        <RecordVisit visit={recording} close={() => record(null)} saved={() => setRound(round + 1)} />
      )}
    </>
  );
}
