/** The year's figures of handling (年度办理情况): closing beside what stays solved, every rate with its basis, the report. */
import { FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Select, Skeleton, Space, Statistic, Typography } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Failed } from '../../components/failed';
import { useFileJob } from '../../components/file-job';
import type { Schemas } from '../../lib/api.types';
import { today } from '../../lib/days';
import { useData } from '../../lib/use-data';
import { yearOptions } from '../../lib/years';
import { GroupTables, LineTables } from './figure-tables';
import { basisText, rateText, silenceText, unjudgedText } from './figure-words';
import { FiguresPrint } from './figures-print';

const REPORT = '/api/admin/suggestions/report/export-jobs';
type Figures = Schemas['SuggestionFiguresView'];
type Rate = Schemas['FigureRate'];

function RateCard(props: { title: string; rate: Rate; counted: string; from: string; more?: string }) {
  const { title, rate, counted, from, more } = props;
  return (
    <Card size="small" style={{ flex: '1 1 220px' }}>
      <Statistic title={title} value={rateText(rate)} />
      <Typography.Text type="secondary">{basisText(rate, counted, from)}</Typography.Text>
      {more && (
        <div>
          <Typography.Text type="secondary">{more}</Typography.Text>
        </div>
      )}
    </Card>
  );
}

function Rates({ figures }: { figures: Figures }) {
  const { closing, inTime, opinions, satisfaction, durable, outcomes } = figures;
  return (
    <Flex wrap gap={12} align="stretch">
      <RateCard title="办结率" rate={closing} counted="办结" from="立案" />
      <RateCard
        title="回访仍解决率"
        rate={durable.rate}
        counted="仍然解决"
        from="已回访"
        more={silenceText(durable)}
      />
      <RateCard title="按时答复率" rate={inTime} counted="按时答复" from="已到期或已答复" />
      <RateCard title="会办意见提出率" rate={opinions} counted="已提出" from="已结束的会办" />
      <RateCard
        title="满意率"
        rate={satisfaction}
        counted="满意和基本满意"
        from="已测评"
        more={unjudgedText(outcomes)}
      />
    </Flex>
  );
}

function Counts({ figures }: { figures: Figures }) {
  const counts: readonly (readonly [string, number])[] = [
    ['立案', figures.filed],
    ['已交办', figures.assigned],
    ['已答复', figures.answered],
    ['已办结', figures.closed],
  ];
  return (
    <Flex wrap gap={12}>
      {counts.map(([title, value]) => (
        <Card key={title} size="small" style={{ flex: '1 1 160px' }}>
          <Link to={`/suggestions?year=${figures.year}`}>
            <Statistic title={title} value={value} suffix="件" />
          </Link>
        </Card>
      ))}
    </Flex>
  );
}

export default function HandlingFiguresPage() {
  const [params, setParams] = useSearchParams();
  const year = params.get('year') ?? String(today().year());
  const asked = useData<Figures>('/api/admin/suggestions/figures', { year });
  const file = useFileJob();
  const [printing, print] = useState(false);
  const figures = asked.data;
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={12} wrap>
        <Typography.Title level={4} style={{ margin: 0, flex: 1 }}>
          {figures?.regionName ?? ''}年度办理情况
        </Typography.Title>
        <Space>
          <Select
            aria-label="年度"
            options={yearOptions()}
            value={year}
            onChange={(next) => setParams({ year: next })}
          />
          <Button
            icon={<FileWordOutlined />}
            loading={file.busy}
            onClick={() => void file.ask(REPORT, { year })}
          >
            下载报告
          </Button>
          {file.shown}
          <Button icon={<PrinterOutlined />} disabled={!figures} onClick={() => print(true)}>
            打印
          </Button>
        </Space>
      </Flex>
      <Failed asked={asked} />
      {!figures && asked.loading && <Skeleton active />}
      {figures && (
        <>
          <Counts figures={figures} />
          <Rates figures={figures} />
          <LineTables figures={figures} />
          <GroupTables figures={figures} />
          {printing && <FiguresPrint figures={figures} close={() => print(false)} />}
        </>
      )}
    </Flex>
  );
}
