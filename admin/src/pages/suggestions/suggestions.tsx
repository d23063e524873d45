/** All suggestions of a person's regions: as a table to search and export, or as a board by where each stands. */
import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { ANSWER_CLASSES, OCCASION_TEXT, OUTCOME_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { useData } from '../../lib/use-data';
import { yearOptions } from '../../lib/years';
import { Board } from './board';
import { SUGGESTION_COLUMNS, SUGGESTION_PRINT, type Suggestion } from './suggestion-columns';
import { SuggestionPanel } from './suggestion-panel';

type Choices = readonly Schemas['CategorySettingView'][];
const PATH = '/api/admin/suggestions';
const STATES = Object.entries(SUGGESTION_STATE_SPECS).map(([value, { text }]) => ({ value, label: text }));

const filters = (categories: Choices): readonly FilterSpec[] => [
  { key: 'q', label: '编号或案由', kind: 'text' },
  { key: 'state', label: '状态', kind: 'select', options: STATES },
  {
    key: 'category',
    label: '类别',
    kind: 'select',
    options: categories.map(({ name, label }) => ({ value: name, label })),
  },
  { key: 'unitId', label: '承办单位', kind: 'remote', path: '/api/admin/units' },
  { key: 'year', label: '立案年份', kind: 'select', options: yearOptions() },
  { key: 'occasion', label: '会期', kind: 'select', more: true, options: optionsOf(OCCASION_TEXT) },
  {
    key: 'answerClass',
    more: true,
    label: '答复类别',
    kind: 'select',
    options: ANSWER_CLASSES.map((value) => ({ value, label: `${value} 类` })),
  },
  { key: 'outcome', label: '测评', kind: 'select', more: true, options: optionsOf(OUTCOME_TEXT) },
  {
    key: 'due',
    label: '期限',
    kind: 'select',
    options: [
      { value: 'overdue', label: '已逾期' },
      { value: 'soon', label: '七天内到期' },
    ],
  },
  {
    key: 'sort',
    label: '排序',
    kind: 'select',
    options: [
      { value: 'due', label: '先到期在前' },
      { value: 'new', label: '最近变动在前' },
      { value: 'old', label: '等得最久在前' },
      { value: 'number', label: '按编号' },
    ],
  },
  { key: 'from', label: '立案从', kind: 'date', more: true },
  { key: 'to', label: '立案到', kind: 'date', more: true },
  { key: 'key', label: '重点督办', kind: 'flag', more: true },
  { key: 'raised', label: '连续提出', kind: 'flag', more: true },
  { key: 'special', label: '专项分析', kind: 'flag', more: true },
  { key: 'leaders', label: '待领导决定', kind: 'flag', more: true },
  { key: 'objected', label: '申请退办', kind: 'flag', more: true },
];

const VIEWS = [
  { value: 'table', label: '表格' },
  { value: 'board', label: '看板' },
];

function Views({ view }: { view: string }) {
  const [, setParams] = useSearchParams();
  return (
    <Segmented
      options={VIEWS}
      value={view}
      onChange={(next) => setParams(next === 'board' ? { view: 'board' } : {})}
    />
  );
}

export default function Suggestions() {
  const [params] = useSearchParams();
  const categories = useData<Schemas['CategorySettingListView']>('/api/admin/settings/categories');
  if (params.get('view') === 'board') return <Board extra={<Views view="board" />} />;
  return (
    <ListPage<Suggestion>
      title="全部建议"
      name="suggestions"
      path={PATH}
      filters={filters(categories.data?.items ?? [])}
      columns={SUGGESTION_COLUMNS}
      print={SUGGESTION_PRINT}
      exports
      extra={<Views view="table" />}
      empty="没有符合条件的建议。代表提交审核以后，建议会出现在这里。"
      detail={(id, close, changed) => <SuggestionPanel key={id} id={id} close={close} changed={changed} />}
    />
  );
}
