/** Matters that units would not take a second time: what waits for a coordination meeting (联席会议), and what was decided. */
import { COORDINATION_STATE_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { type TableColumnsType, Tag } from 'antd';
import { ListPage } from '../../components/list-page';
import { useStages } from '../../components/use-stages';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { OfRow } from '../suggestions/of-row';

type Item = Schemas['CoordinationItem'];
const PATH = '/api/admin/coordination';
const COLUMNS: TableColumnsType<Item> = [
  { key: 'no', title: '编号', width: 100, render: (_, row) => row.suggestionNo },
  { key: 'title', title: '案由', render: (_, row) => row.title },
  { key: 'unit', title: '申请退办的单位', width: 170, render: (_, row) => row.unitName },
  { key: 'wide', title: '申请退办的理由', ellipsis: true, render: (_, row) => row.objection },
  {
    key: 'state',
    title: '进展',
    width: 130,
    render: (_, row) => (
      <Tag color={row.decisionText ? 'default' : 'gold'}>{row.decisionText ?? row.stateText}</Tag>
    ),
  },
  {
    key: 'wide',
    title: '会议',
    width: 190,
    render: (_, row) => (row.meetingOn ? `${row.meetingOn} ${row.place}` : '未安排'),
  },
  { key: 'wide', title: '列入', width: 110, render: (_, row) => shortTime(row.listedAt) },
];
const PRINT = [
  { title: '编号', width: 11, render: (row: Item) => row.suggestionNo },
  { title: '案由', render: (row: Item) => row.title },
  { title: '单位', width: 17, render: (row: Item) => row.unitName },
  { title: '申请退办的理由', width: 27, render: (row: Item) => row.objection },
  { title: '会议意见', width: 17, render: (row: Item) => row.decisionText ?? '' },
];

export default function Coordination() {
  const stages = useStages(COORDINATION_STATE_TEXT, 'listed');
  return (
    <ListPage<Item>
      title="联席会议"
      name="coordination"
      path={PATH}
      byId
      fixed={stages.fixed}
      extra={stages.choice}
      columns={COLUMNS}
      print={PRINT}
      empty="没有符合条件的建议。承办单位两次申请退办以后，会列在这里。"
      detail={(_id, close, changed, row) => (
        <OfRow id={row?.suggestionId} tab="units" close={close} changed={changed} />
      )}
    />
  );
}
