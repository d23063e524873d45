/** What a unit has on its table and what it had: the most urgent, or the latest, first; more on demand. */
import { Button, Empty, Flex, List, Segmented, Spin, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Failed } from '../../components/failed';
import type { Page, Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { useData } from '../../lib/use-data';

type Item = Schemas['UnitWorkItem'];
type Box = 'open' | 'done';
const FIRST = 10;
const ALL = 100;
const NOTHING: Readonly<Record<Box, string>> = { open: '没有在办的建议', done: '还没有办结的建议' };

function Line({ item }: { item: Item }) {
  const time = item.endedAt
    ? `${shortTime(item.endedAt)} 结束`
    : item.dueAt
      ? `${shortTime(item.dueAt)} 到期`
      : `${shortTime(item.assignedAt)} 交办`;
  return (
    <List.Item style={{ display: 'block' }}>
      <Link to={`/suggestions?id=${item.suggestionId}`}>
        {item.no ? `${item.no}　` : ''}
        {item.title}
      </Link>
      <Flex gap={8} align="center" style={{ marginTop: 4 }}>
        <Tag>{item.kindText}</Tag>
        <span>{item.stateText}</span>
        <Typography.Text type={item.overdue && !item.endedAt ? 'danger' : 'secondary'}>
          {time}
          {item.overdue && !item.endedAt ? '，已逾期' : ''}
        </Typography.Text>
      </Flex>
    </List.Item>
  );
}

export function UnitWork({ unit }: { unit: Schemas['UnitView'] }) {
  const [box, setBox] = useState<Box>('open');
  const [limit, setLimit] = useState(FIRST);
  const asked = useData<Page<Item>>(`/api/admin/units/${unit.id}/work`, { box, limit });
  const boxes = [
    { value: 'open' as const, label: `在办（${unit.open}）` },
    { value: 'done' as const, label: '历史' },
  ];
  const turn = (next: Box) => {
    setBox(next);
    setLimit(FIRST);
  };
  return (
    <Flex vertical gap={8}>
      <Segmented<Box> options={boxes} value={box} onChange={turn} style={{ alignSelf: 'start' }} />
      <Failed asked={asked} />
      <Spin spinning={asked.loading}>
        <List
          size="small"
          dataSource={[...(asked.data?.items ?? [])]}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={NOTHING[box]} /> }}
          renderItem={(item) => <Line key={item.id} item={item} />}
        />
      </Spin>
      {asked.data?.nextCursor &&
        (limit === FIRST ? (
          <Button onClick={() => setLimit(ALL)}>显示更多</Button>
        ) : (
          <Typography.Text type="secondary">
            只显示前 {ALL} 件，其余请在代表建议列表按单位筛选。
          </Typography.Text>
        ))}
    </Flex>
  );
}
