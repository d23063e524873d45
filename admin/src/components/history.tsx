/** The history of one record: who changed it, when, and what, from the audit trail; for the panels of all registers. */
import { Alert, Button, Empty, Flex, Spin, Timeline, Typography } from 'antd';
import { useEffect, useState } from 'react';
import type { Page, Schemas } from '../lib/api.types';
import { longTime } from '../lib/format';
import { useData } from '../lib/use-data';

type Item = Schemas['HistoryItem'];
const EMPTY = '（空）';

function Change({ change }: { change: Schemas['HistoryChange'] }) {
  if (change.from === null && change.to === null) return <div>{change.field}：已更改，内容不留存</div>;
  return (
    <div>
      {change.field}：
      <Typography.Text delete={change.from !== EMPTY} type="secondary">
        {change.from ?? EMPTY}
      </Typography.Text>
      {' → '}
      {change.to ?? EMPTY}
    </div>
  );
}

function Entry({ item }: { item: Item }) {
  return (
    <div>
      <Flex gap={8} wrap>
        <Typography.Text strong>{item.actionText}</Typography.Text>
        <Typography.Text type="secondary">
          {item.who}　{longTime(item.at)}
        </Typography.Text>
      </Flex>
      {item.changes.map((change) => (
        <Change key={change.field} change={change} />
      ))}
      {item.note && <div>{item.note}</div>}
    </div>
  );
}

export interface HistoryProps {
  /** As the audit trail names it: station, deputy, deputy_group, message, suggestion … */
  readonly subjectType: string;
  readonly subjectId: string;
}

export function History({ subjectType, subjectId }: HistoryProps) {
  const [cursor, setCursor] = useState<string>();
  const [kept, keep] = useState<readonly Item[]>([]);
  const asked = useData<Page<Item>>('/api/admin/history', { subjectType, subjectId, limit: 20, cursor });
  const { data } = asked;
  useEffect(() => {
    // An answer may come twice after a new try: an id stands once.
    if (data) keep((all) => [...new Map([...all, ...data.items].map((item) => [item.id, item])).values()]);
  }, [data]);
  if (asked.error)
    return (
      <Alert
        type="error"
        showIcon
        title={asked.error}
        action={<Button onClick={asked.reload}>再试一次</Button>}
      />
    );
  if (kept.length === 0)
    return asked.loading ? (
      <Spin />
    ) : (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有变更记录" />
    );
  return (
    <div>
      <Timeline items={kept.map((item) => ({ key: item.id, content: <Entry item={item} /> }))} />
      {data?.nextCursor && (
        <Button loading={asked.loading} onClick={() => setCursor(data.nextCursor ?? undefined)}>
          看更早的
        </Button>
      )}
    </div>
  );
}
