/** Proposes messages that say much the same, and finds any other open one by number or words. */
import { Alert, Button, Empty, Flex, Input, Skeleton, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Page, Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { useData } from '../../lib/use-data';
import { type Item, StateTag } from './message-columns';

type Candidate = Item & { likeness?: number };

function Candidates({ items, choose }: { items: readonly Candidate[]; choose(id: string): void }) {
  return (
    <Flex vertical>
      {items.map((item) => (
        <Flex
          key={item.id}
          gap={12}
          align="center"
          style={{ padding: '10px 0', borderBottom: '1px solid #f0f0f0' }}
        >
          <div style={{ flex: 1, minWidth: 0 }}>
            <div>{item.excerpt}</div>
            <Typography.Text type="secondary">
              {item.no}　{item.stationName}　{shortTime(item.submittedAt)}
            </Typography.Text>
            <div>
              <StateTag message={item} />
              {item.likeness !== undefined && <Tag color="purple">相近 {item.likeness}%</Tag>}
            </div>
          </div>
          <Button onClick={() => choose(item.id)}>并排查看</Button>
        </Flex>
      ))}
    </Flex>
  );
}

export function MergeCandidates(props: { message: Schemas['MessageDetailView']; choose(id: string): void }) {
  const { message, choose } = props;
  const [q, search] = useState('');
  const alike = useData<Schemas['SimilarMessageListView']>(`/api/admin/messages/${message.id}/similar`);
  const found = useData<Page<Item>>(q ? '/api/admin/messages' : null, {
    q,
    open: true,
    order: 'rank',
    limit: 15,
  });
  const items: readonly Candidate[] | undefined = q
    ? found.data?.items.filter(({ id }) => id !== message.id)
    : alike.data?.items;
  const error = q ? found.error : alike.error;
  return (
    <Flex vertical gap={12}>
      <Input.Search allowClear placeholder="按受理号或内容查找要并入的留言" onSearch={search} />
      <strong>{q ? '找到的留言' : '内容相近、还没有办结的留言'}</strong>
      {error && <Alert type="error" showIcon title={error} />}
      {!items && !error && <Skeleton active />}
      {items?.length === 0 && (
        <Empty
          description={q ? '没有找到，请换个词再试' : '没有发现相近的留言，可以在上面按受理号或内容查找'}
        />
      )}
      {items && <Candidates items={items} choose={choose} />}
    </Flex>
  );
}
