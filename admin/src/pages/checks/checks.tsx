/** The three checks (三考): plan, progress, result; what is to be checked comes first, the verdict is given in place. */
import {
  CHECK_KIND_TEXT,
  CHECK_VERDICT_TEXT,
  type CheckVerdict,
} from '@liaison/shared/suggestions/suggestion.text';
import { Button, Segmented, Space, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AskText } from '../../components/ask-text';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { shortDay, shortTime } from '../../lib/format';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { yearOptions } from '../../lib/years';
import { OfRow } from '../suggestions/of-row';

type Item = Schemas['CheckedItem'];
interface Asking {
  readonly item: Item;
  readonly verdict: CheckVerdict;
}
const PATH = '/api/admin/checks';
const FILTERS: readonly FilterSpec[] = [
  { key: 'year', label: '考核年度', kind: 'select', options: yearOptions() },
  {
    key: 'open',
    label: '是否已考核',
    kind: 'select',
    options: [
      { value: 'true', label: '待考核' },
      { value: 'false', label: '已考核' },
    ],
  },
];
const EMPTY: Readonly<Record<string, string>> = {
  plan: '没有等待考核的办理方案。承办单位制定办理方案以后，会列在这里。',
  progress: '没有正在办理的承办件。',
  result: '没有已答复而未办结的承办件。',
};
const PRINT = [
  { title: '编号', width: 11, render: (row: Item) => row.no },
  { title: '案由', render: (row: Item) => row.title },
  { title: '承办单位', width: 20, render: (row: Item) => `${row.unitName}（${row.kindText}）` },
  { title: '进展', width: 12, render: (row: Item) => row.stateText },
  { title: '结论', width: 12, render: (row: Item) => row.verdictText ?? '' },
  { title: '考核意见', width: 22, render: (row: Item) => row.note ?? '' },
];

function Verdict({ item, ask }: { item: Item; ask?: (asking: Asking) => void }) {
  if (item.verdictText)
    return (
      <>
        <Tag color={item.verdict === 'good' ? 'green' : 'orange'}>{item.verdictText}</Tag>
        {item.note}
        <div style={{ color: '#888' }}>
          {item.by}　{shortTime(item.at)}
        </div>
      </>
    );
  if (!ask) return <>待考核</>;
  const button = (verdict: CheckVerdict) => (
    <Button
      size="small"
      onClick={(event) => {
        event.stopPropagation();
        ask({ item, verdict });
      }}
    >
      {CHECK_VERDICT_TEXT[verdict]}
    </Button>
  );
  return (
    <Space>
      {button('good')}
      {button('improve')}
    </Space>
  );
}

const columns = (ask?: (asking: Asking) => void): TableColumnsType<Item> => [
  { key: 'no', title: '编号', width: 100, render: (_, row) => row.no },
  { key: 'title', title: '案由', render: (_, row) => row.title },
  { key: 'wide', title: '承办单位', width: 180, render: (_, row) => `${row.unitName}（${row.kindText}）` },
  { key: 'wide', title: '进展', width: 100, render: (_, row) => row.stateText },
  { key: 'wide', title: '办理方案', ellipsis: true, render: (_, row) => row.plan },
  { key: 'wide', title: '期限', width: 110, render: (_, row) => shortDay(row.dueAt) },
  { key: 'verdict', title: '考核', width: 210, render: (_, row) => <Verdict item={row} ask={ask} /> },
];

export default function Checks() {
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const [asking, ask] = useState<Asking | null>(null);
  const [round, setRound] = useState(0);
  const kind = params.get('kind') ?? 'plan';
  return (
    <>
      <ListPage<Item>
        title="三考"
        name="checks"
        path={PATH}
        filters={FILTERS}
        fixed={{ kind }}
        columns={columns(me.may('suggestion.supervise') ? ask : undefined)}
        print={PRINT}
        round={round}
        extra={
          <Segmented
            options={optionsOf(CHECK_KIND_TEXT)}
            value={kind}
            onChange={(next) => setParams({ kind: next })}
          />
        }
        empty={EMPTY[kind]}
        detail={(_id, close, changed, row) => (
          <OfRow id={row?.suggestionId} tab="units" close={close} changed={changed} />
        )}
      />
      {asking && (
        <AskText
          title={`${CHECK_VERDICT_TEXT[asking.verdict]}　${asking.item.unitName}`}
          label="考核意见"
          hint="承办单位能看到考核意见。"
          max={1000}
          close={() => ask(null)}
          send={async (note) => {
            const path = `/api/admin/assignments/${asking.item.assignmentId}/checks`;
            await write('POST', path, { kind, verdict: asking.verdict, note });
            setRound(round + 1);
          }}
        />
      )}
    </>
  );
}
