/** Columns and tags of a suggestion, shared by every list of them. */
import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { type TableColumnsType, Tag } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { shortDay } from '../../lib/format';

export type Suggestion = Schemas['SuggestionItem'];
export type Detail = Schemas['SuggestionDetailView'];
const COLOURS = { waiting: 'gold', moving: 'blue', done: 'default' } as const;

export function SuggestionState({ row }: { row: Pick<Suggestion, 'state' | 'stateText' | 'overdue'> }) {
  return (
    <>
      <Tag color={COLOURS[SUGGESTION_STATE_SPECS[row.state].type]}>{row.stateText}</Tag>
      {row.overdue && <Tag color="red">逾期</Tag>}
    </>
  );
}

/** What makes a suggestion a special one, in short tags. */
export function Marks({ row }: { row: Suggestion }) {
  return (
    <>
      {row.isKey && <Tag color="red">重点督办</Tag>}
      {row.leaders && <Tag color="volcano">待领导决定</Tag>}
      {row.raisedYears > 1 && <Tag color="purple">连续 {row.raisedYears} 年</Tag>}
      {row.rehandled > 0 && <Tag color="orange">重新办理 {row.rehandled} 次</Tag>}
      {row.rebounds > 0 && <Tag color="magenta">反弹 {row.rebounds} 次</Tag>}
    </>
  );
}

/** The class of the last answer and the verdict on it; while it is handled again, both are of the round before. */
export function verdictText({ answerClass, outcomeText, outcomePast }: Suggestion): string {
  const words = [answerClass && `${answerClass} 类`, outcomeText].filter(Boolean).join('，');
  return outcomePast ? `上一轮：${words}` : words;
}

export function unitsText(names: readonly string[]): string {
  const [first, ...others] = names;
  if (!first) return '';
  return others.length > 0 ? `${first} 等 ${names.length} 家` : first;
}

/** Columns with key `wide` go away while a suggestion is open beside the list. */
export const SUGGESTION_COLUMNS: TableColumnsType<Suggestion> = [
  { key: 'no', title: '编号', width: 100, render: (_, row) => row.no ?? '未编号' },
  {
    key: 'title',
    title: '案由',
    render: (_, row) => (
      <>
        {row.title} <Marks row={row} />
      </>
    ),
  },
  { key: 'wide', title: '领衔代表', width: 90, render: (_, row) => row.authorName },
  { key: 'wide', title: '类别', width: 90, render: (_, row) => row.category },
  {
    key: 'wide',
    title: '承办单位',
    width: 190,
    ellipsis: true,
    render: (_, row) => unitsText(row.unitNames),
  },
  { key: 'state', title: '状态', width: 150, render: (_, row) => <SuggestionState row={row} /> },
  { key: 'wide', title: '期限', width: 100, render: (_, row) => shortDay(row.dueAt) },
  {
    key: 'wide',
    title: '答复和测评',
    width: 120,
    render: (_, row) => verdictText(row),
  },
];

/** The paper's columns of a printed list. */
export const SUGGESTION_PRINT = [
  { title: '编号', width: 11, render: (row: Suggestion) => row.no ?? '' },
  { title: '案由', render: (row: Suggestion) => row.title },
  { title: '领衔代表', width: 9, render: (row: Suggestion) => row.authorName },
  { title: '承办单位', width: 18, render: (row: Suggestion) => row.unitNames.join('、') },
  { title: '状态', width: 11, render: (row: Suggestion) => row.stateText },
  {
    title: '答复和测评',
    width: 12,
    render: (row: Suggestion) => verdictText(row),
  },
] as const;
