/** Where the day begins: what is mine and late, nearly late, new, each one click from its list. */
import { Alert, Card, Empty, Flex, List, Statistic, Typography } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { Page, Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { useData } from '../../lib/use-data';
import { StateTag } from '../messages/message-columns';
import type { Box, Tone } from './box';
import { BOX_SOURCES, type BoxSource } from './boxes';

type Item = Schemas['MessageItemView'];
const SHOWN = 12;
const GRID = { display: 'grid', gap: 12, gridTemplateColumns: 'repeat(5, minmax(0, 1fr))' } as const;
const COLOUR: Readonly<Record<Tone, string | undefined>> = {
  late: '#b5232a',
  soon: '#d46b08',
  plain: undefined,
};

function Tile({ box: { title, link, count, more, tone } }: { box: Box }) {
  return (
    <Link to={link}>
      <Card size="small" hoverable>
        <Statistic
          title={title}
          value={more ? `${count}+` : (count ?? '…')}
          suffix="件"
          styles={{ content: { color: count ? COLOUR[tone] : undefined } }}
        />
      </Card>
    </Link>
  );
}

function Group({ source: useSource }: { source: BoxSource }) {
  const { title, boxes, error } = useSource();
  if (boxes.length === 0) return null;
  return (
    <Flex vertical gap={8}>
      {BOX_SOURCES.length > 1 && <Typography.Text strong>{title}</Typography.Text>}
      {error && <Alert type="error" showIcon title={error} />}
      <div style={GRID}>
        {boxes.map((box) => (
          <Tile key={box.key} box={box} />
        ))}
      </div>
    </Flex>
  );
}

export default function Today() {
  const go = useNavigate();
  const mine = useData<Page<Item>>('/api/admin/messages', { mine: true, order: 'due', limit: SHOWN });
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={4} style={{ margin: 0 }}>
        今天
      </Typography.Title>
      {BOX_SOURCES.map((source) => (
        <Group key={source.name} source={source} />
      ))}
      {mine.error && <Alert type="error" showIcon title={mine.error} />}
      <Card
        size="small"
        title="待我办理，先到期的在前"
        extra={<Link to="/messages?mine=true&order=due">全部</Link>}
      >
        <List
          loading={mine.loading && !mine.data}
          dataSource={[...(mine.data?.items ?? [])]}
          locale={{ emptyText: <Empty description="没有等您办理的留言" /> }}
          renderItem={(item) => (
            <List.Item
              style={{ cursor: 'pointer' }}
              onClick={() => go(`/messages?mine=true&order=due&id=${item.id}`)}
              extra={
                <span style={{ whiteSpace: 'nowrap' }}>
                  {item.dueAt ? `${shortTime(item.dueAt)} 前` : ''}
                </span>
              }
            >
              <List.Item.Meta
                title={item.excerpt}
                description={
                  <>
                    <StateTag message={item} /> {item.no}　{item.category}　{item.stationName}
                  </>
                }
              />
            </List.Item>
          )}
        />
      </Card>
    </Flex>
  );
}
