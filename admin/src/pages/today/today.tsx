/** Where the day begins: what is late, nearly late, to be screened, and waiting for me, each one click away. */
import { Alert, Card, Col, Empty, Flex, List, Row, Statistic, Typography } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { Page, Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';
import { StateTag } from '../messages/message-columns';
import { type SuggestionBox, useSuggestionBoxes } from './suggestion-boxes';
import { useNearlyDue } from './use-nearly-due';

type Item = Schemas['MessageItemView'];
const MOST = 100;
const GRID = { display: 'grid', gap: 12, gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' } as const;

function Tile(props: { title: string; to: string; value?: number | string; alarm?: boolean }) {
  const alarm = props.alarm && props.value !== 0;
  return (
    <Link to={props.to}>
      <Card size="small" hoverable>
        <Statistic
          title={props.title}
          value={props.value ?? '…'}
          suffix="件"
          styles={{ content: { color: alarm ? '#b5232a' : undefined } }}
        />
      </Card>
    </Link>
  );
}

/** A page's length, with a plus when there are more. */
function count(page: Page<Item> | undefined) {
  return page?.nextCursor ? `${page.items.length}+` : page?.items.length;
}

function SuggestionTiles() {
  const { title, boxes, error } = useSuggestionBoxes();
  if (boxes.length === 0) return null;
  return (
    <Flex vertical gap={8}>
      <Typography.Text strong>{title}</Typography.Text>
      {error && <Alert type="error" showIcon title={error} />}
      <div style={GRID}>
        {boxes.map((box: SuggestionBox) => (
          <Tile
            key={box.key}
            title={box.title}
            to={box.link}
            value={box.count}
            alarm={box.tone === 'late' && box.count !== undefined}
          />
        ))}
      </div>
    </Flex>
  );
}

export default function Today() {
  const me = useMe();
  const go = useNavigate();
  const counts = useData<Schemas['CountsView']>('/api/admin/counts');
  const mine = useData<Page<Item>>('/api/admin/messages', { mine: true, order: 'due', limit: MOST });
  const soon = useNearlyDue();
  const error = counts.error ?? mine.error;
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={4} style={{ margin: 0 }}>
        今天
      </Typography.Title>
      {error && <Alert type="error" showIcon title={error} />}
      <Row gutter={[12, 12]}>
        <Col flex="1 1 160px">
          <Tile title="待我办理" to="/messages?mine=true&order=due" value={count(mine.data)} />
        </Col>
        <Col flex="1 1 160px">
          <Tile title="已逾期" to="/messages?overdue=true&order=due" value={counts.data?.overdueNow} alarm />
        </Col>
        <Col flex="1 1 160px">
          <Tile title="将到期" to="/messages?order=due" value={soon} />
        </Col>
        {me.may('message.screen') && (
          <Col flex="1 1 160px">
            <Tile title="等待审核" to="/screening" value={counts.data?.screeningNow} alarm />
          </Col>
        )}
        <Col flex="1 1 160px">
          <Tile title="待接收" to="/messages?state=waiting&order=due" value={counts.data?.waitingNow} />
        </Col>
        <Col flex="1 1 160px">
          <Tile title="由人大办办理" to="/messages?handedUp=true" value={counts.data?.handedUpNow} />
        </Col>
      </Row>
      <SuggestionTiles />
      <Card
        size="small"
        title="待我办理，先到期的在前"
        extra={<Link to="/messages?mine=true&order=due">全部</Link>}
      >
        <List
          loading={mine.loading}
          dataSource={mine.data?.items.slice(0, 12)}
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
