/** The board: a column for each place where suggestions stand, how many, and the most urgent of them as cards. */
import { SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import { Alert, Badge, Button, Card, Drawer, Empty, Flex, Skeleton, Space, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Failed } from '../../components/failed';
import { useFilters } from '../../components/use-filters';
import type { Page, Schemas } from '../../lib/api.types';
import { shortDay } from '../../lib/format';
import { useData } from '../../lib/use-data';
import { Marks, type Suggestion, unitsText } from './suggestion-columns';
import { SuggestionPanel } from './suggestion-panel';

type Column = Schemas['BoardStateView'];
const SHOWN = 12;
/** What waits the longest, what falls due first, what was done last. */
const SORT = { waiting: 'old', moving: 'due', done: 'new' } as const;

const isLast = ({ state }: Column) => SUGGESTION_STATE_SPECS[state].final === true;

function SuggestionCard({ row, open }: { row: Suggestion; open(): void }) {
  return (
    <Card size="small" hoverable onClick={open} style={{ borderColor: row.overdue ? '#b5232a' : undefined }}>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {row.no ?? '未编号'}　{row.authorName}
      </Typography.Text>
      <div style={{ margin: '2px 0' }}>{row.title}</div>
      <Marks row={row} />
      {row.unitNames.length > 0 && (
        <Typography.Text type="secondary" style={{ fontSize: 12, display: 'block' }}>
          {unitsText(row.unitNames)}
        </Typography.Text>
      )}
      {row.dueAt && (
        <Typography.Text type={row.overdue ? 'danger' : 'secondary'} style={{ fontSize: 12 }}>
          {shortDay(row.dueAt)} 到期{row.overdue && '（已逾期）'}
        </Typography.Text>
      )}
    </Card>
  );
}

function StateColumn({ column, open }: { column: Column; open(id: string): void }) {
  const { state, stateText, count, overdue } = column;
  const sort = SORT[SUGGESTION_STATE_SPECS[state].type];
  const path = count > 0 ? '/api/admin/suggestions' : null;
  const asked = useData<Page<Suggestion>>(path, { state, sort, limit: SHOWN });
  const rows = asked.data?.items ?? [];
  return (
    <Flex vertical gap={8} style={{ flex: '1 0 204px', minWidth: 0, maxWidth: 280, minHeight: 0 }}>
      <Flex align="center" gap={8}>
        <Typography.Text strong>{stateText}</Typography.Text>
        <Badge count={count} showZero color="#8c8c8c" overflowCount={99_999} />
        {overdue > 0 && <Tag color="red">逾期 {overdue}</Tag>}
      </Flex>
      <Flex vertical gap={8} style={{ overflow: 'auto', background: '#f0f0f0', padding: 8, flex: 1 }}>
        {asked.error && (
          <Alert
            type="error"
            title={asked.error}
            action={
              <Button size="small" onClick={asked.reload}>
                再试一次
              </Button>
            }
          />
        )}
        {asked.loading && !asked.data && <Skeleton active />}
        {count === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有" />}
        {rows.map((row) => (
          <SuggestionCard key={row.id} row={row} open={() => open(row.id)} />
        ))}
        {count > rows.length && rows.length > 0 && (
          <Link to={`/suggestions?state=${state}&sort=${sort}`}>全部 {count} 件</Link>
        )}
      </Flex>
    </Flex>
  );
}

function Urgent({ board }: { board: Schemas['SuggestionBoardView'] }) {
  const boxes: readonly (readonly [string, number, string])[] = [
    ['已逾期', board.overdue, 'due=overdue&sort=due'],
    ['七天内到期', board.soon, 'due=soon&sort=due'],
    ['申请退办待处理', board.objected, 'objected=true&sort=due'],
    ['待领导决定', board.leaders, 'leaders=true'],
    ['重点督办', board.key, 'key=true'],
    ['专项分析', board.special, 'special=true'],
  ];
  return (
    <Space wrap size={20}>
      {boxes.map(([title, count, query]) => (
        <Link key={title} to={`/suggestions?${query}`}>
          {title} <b>{count}</b> 件
        </Link>
      ))}
      {board.states.filter(isLast).map(({ state, stateText, count }) => (
        <Link key={state} to={`/suggestions?state=${state}`} style={{ color: '#666' }}>
          {stateText} <b>{count}</b> 件
        </Link>
      ))}
    </Space>
  );
}

export function Board({ extra }: { extra: ReactNode }) {
  const { opened, open } = useFilters();
  const [round, setRound] = useState(0);
  const board = useData<Schemas['SuggestionBoardView']>('/api/admin/suggestions/board');
  const changed = () => {
    board.reload();
    setRound(round + 1);
  };
  return (
    <Flex vertical gap={12} style={{ height: '100%' }}>
      <Flex align="center" gap={12}>
        <Typography.Title level={4} style={{ margin: 0, flex: 1 }}>
          全部建议
        </Typography.Title>
        {extra}
      </Flex>
      <Failed asked={board} />
      {board.data ? <Urgent board={board.data} /> : <Skeleton active={board.loading} />}
      <Flex gap={12} style={{ flex: 1, minHeight: 0, overflowX: 'auto' }}>
        {(board.data?.states ?? [])
          .filter((column) => !isLast(column))
          .map((column) => (
            <StateColumn key={`${column.state}-${round}-${column.count}`} column={column} open={open} />
          ))}
      </Flex>
      {opened && (
        <Drawer open size={880} closable={false} onClose={() => open(null)}>
          <SuggestionPanel key={opened} id={opened} close={() => open(null)} changed={changed} />
        </Drawer>
      )}
    </Flex>
  );
}
