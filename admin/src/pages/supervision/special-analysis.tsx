/** Special analysis (专项办理分析): what is raised three years running and more, why, and how it ends. */
import { type TableColumnsType, Tag } from 'antd';
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { OfRow } from '../suggestions/of-row';

type Item = Schemas['SpecialAnalysisItem'];
const PATH = '/api/admin/special-analysis';
const FILTERS: readonly FilterSpec[] = [
  {
    key: 'state',
    label: '进展',
    kind: 'select',
    options: [
      { value: 'listed', label: '待分析' },
      { value: 'concluded', label: '已分析' },
    ],
  },
];
const COLUMNS: TableColumnsType<Item> = [
  { key: 'no', title: '编号', width: 100, render: (_, row) => row.no },
  { key: 'title', title: '案由', render: (_, row) => row.title },
  { key: 'years', title: '连续提出', width: 90, render: (_, row) => `${row.years} 年` },
  { key: 'wide', title: '领衔代表', width: 90, render: (_, row) => row.authorName },
  { key: 'wide', title: '主办单位', width: 180, ellipsis: true, render: (_, row) => row.unitName },
  {
    key: 'state',
    title: '进展',
    width: 100,
    render: (_, row) => <Tag color={row.concludedAt ? 'green' : 'gold'}>{row.stateText}</Tag>,
  },
  { key: 'wide', title: '分析结论', ellipsis: true, render: (_, row) => row.conclusion },
  { key: 'wide', title: '列入', width: 110, render: (_, row) => shortTime(row.listedAt) },
];
const PRINT = [
  { title: '编号', width: 10, render: (row: Item) => row.no },
  { title: '案由', width: 20, render: (row: Item) => row.title },
  { title: '年数', width: 8, render: (row: Item) => row.years },
  { title: '主办单位', width: 15, render: (row: Item) => row.unitName },
  { title: '为什么年年提', render: (row: Item) => row.conclusion },
  { title: '怎样解决', render: (row: Item) => row.plan },
];

export default function SpecialAnalysis() {
  return (
    <ListPage<Item>
      title="专项分析"
      name="special-analysis"
      path={PATH}
      filters={FILTERS}
      columns={COLUMNS}
      print={PRINT}
      empty="没有连续三年以上提出的建议"
      detail={(_id, close, changed, row) => (
        <OfRow id={row?.suggestionId} tab="follow" close={close} changed={changed} />
      )}
    />
  );
}
