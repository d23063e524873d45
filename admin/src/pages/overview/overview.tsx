/** The figures of a period: every rate stands beside its n and beside those who said nothing. */
import { Alert, Card, Col, DatePicker, Flex, Progress, Row, Skeleton, Statistic, Typography } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../lib/api.types';
import { percent } from '../../lib/format';
import { useData } from '../../lib/use-data';

type Counts = Schemas['CountsView'];
const DAY = 'YYYY-MM-DD';

function Bar({ label, n, of, colour }: { label: string; n: number; of: number; colour?: string }) {
  return (
    <Flex align="center" gap={12}>
      <span style={{ width: 96 }}>{label}</span>
      <Progress
        style={{ flex: 1 }}
        percent={of === 0 ? 0 : Math.round((n / of) * 100)}
        strokeColor={colour}
        format={() => `${n} 件`}
      />
    </Flex>
  );
}

function Figures({ data, period }: { data: Counts; period: string }) {
  const { solved, satisfied, inTime } = data;
  const asked = satisfied.n + data.noResponse;
  const hours = (value: number | null) => (value === null ? '—' : `${Math.round(value * 10) / 10} 小时`);
  const tiles: readonly (readonly [string, string | number, string?])[] = [
    ['收到', data.received, `/messages?${period}`],
    ['已答复', data.answered],
    ['按时首答', `${percent(inTime.n, inTime.of)}（${inTime.n}/${inTime.of}）`],
    ['首答中位', hours(data.firstAnswerMedianHours)],
    ['首答九成内', hours(data.firstAnswerP90Hours)],
    ['提交上级', data.handedUp],
    ['重新办理', data.reopened],
    ['现在逾期', data.overdueNow, '/messages?overdue=true&order=due'],
    ['现在待接收', data.waitingNow, '/messages?state=waiting&order=due'],
    ['现在待审核', data.screeningNow, '/messages?state=screening'],
    ['答复过的代表', `${data.activeDeputies.n} / ${data.activeDeputies.of}`],
    ['没有答复的联络站', `${data.silentStations.n} / ${data.silentStations.of}`],
  ];
  return (
    <>
      <Row gutter={[12, 12]}>
        {tiles.map(([title, value, to]) => (
          <Col key={title} xs={8} xl={6} xxl={4}>
            <Card size="small">
              <Statistic
                title={to ? <Link to={to}>{title}</Link> : title}
                value={value}
                styles={{ content: { fontSize: 20 } }}
              />
            </Card>
          </Col>
        ))}
      </Row>
      <Row gutter={[12, 12]}>
        <Col span={12}>
          <Card size="small" title={`解决情况（${solved.n} 件作出评价，${data.noResponse} 件没有评价）`}>
            <Bar label="解决了" n={solved.yes} of={asked} colour="#3f8f4f" />
            <Bar label="部分解决" n={solved.partly} of={asked} colour="#d9a23b" />
            <Bar label="没有解决" n={solved.no} of={asked} colour="#b5232a" />
            <Bar label="没有评价" n={data.noResponse} of={asked} colour="#999" />
          </Card>
        </Col>
        <Col span={12}>
          <Card
            size="small"
            title={`满意度（平均 ${satisfied.mean?.toFixed(2) ?? '—'} 分，${satisfied.n} 件；没有评价不计为满意）`}
          >
            {[5, 4, 3, 2, 1].map((score) => (
              <Bar
                key={score}
                label={`${score} 分`}
                n={satisfied.counts[score - 1] ?? 0}
                of={satisfied.n}
                colour="#1f5fa8"
              />
            ))}
          </Card>
        </Col>
      </Row>
    </>
  );
}

export default function Overview() {
  const [period, setPeriod] = useState({
    from: dayjs().subtract(364, 'day').format(DAY),
    to: dayjs().format(DAY),
  });
  const asked = useData<Counts>('/api/admin/counts', period);
  return (
    <Flex vertical gap={12}>
      <Flex align="center">
        <Typography.Title level={4} style={{ margin: 0, flex: 1 }}>
          概览
        </Typography.Title>
        <DatePicker.RangePicker
          allowClear={false}
          value={[dayjs(period.from), dayjs(period.to)]}
          onChange={(days) =>
            days?.[0] && days[1] && setPeriod({ from: days[0].format(DAY), to: days[1].format(DAY) })
          }
        />
      </Flex>
      {asked.error && <Alert type="error" showIcon title={asked.error} />}
      {asked.data ? (
        <Figures data={asked.data} period={`from=${period.from}&to=${period.to}`} />
      ) : (
        <Skeleton active />
      )}
    </Flex>
  );
}
