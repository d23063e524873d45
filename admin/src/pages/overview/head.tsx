/** The head of the overview: where, when, in which steps; print and export. */
import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, DatePicker, Flex, Segmented, Select, Typography } from 'antd';
import dayjs from 'dayjs';
import { useFileJob } from '../../components/file-job';
import { today } from '../../lib/days';
import { type Chosen, PERIODS } from './period';
import { RegionPicker } from './region-picker';

interface Props {
  readonly region: string | null;
  readonly areaName: string | undefined;
  readonly period: Chosen;
  readonly step: string | undefined;
  readonly shownStep: string | undefined;
  readonly set: (values: Readonly<Record<string, string | undefined>>) => void;
  readonly ready: boolean;
}

const EXPORT = '/api/admin/overview/export-jobs';
const STEPS = [
  { value: 'day', label: '按日' },
  { value: 'week', label: '按周' },
  { value: 'month', label: '按月' },
];

export function Head({ region, areaName, period, step, shownStep, set, ready }: Props) {
  const file = useFileJob();
  const { from, to, name } = period;
  return (
    <Flex align="center" gap={8} wrap className="screen-only">
      <Typography.Title level={4} style={{ margin: 0, flex: 1, whiteSpace: 'nowrap' }}>
        概览
      </Typography.Title>
      <RegionPicker code={region} name={areaName} choose={(code) => set({ region: code })} />
      <Select
        aria-label="时段"
        style={{ width: 110 }}
        value={name}
        options={Object.entries(PERIODS).map(([value, label]) => ({ value, label }))}
        onChange={(value) =>
          set(
            value === 'custom'
              ? { period: value, from, to }
              : { period: value, from: undefined, to: undefined },
          )
        }
      />
      <DatePicker.RangePicker
        allowClear={false}
        style={{ width: 250 }}
        value={[dayjs(from), dayjs(to)]}
        disabledDate={(day) => day.isAfter(today())}
        onChange={(days) =>
          days?.[0] &&
          days[1] &&
          set({ period: 'custom', from: days[0].format('YYYY-MM-DD'), to: days[1].format('YYYY-MM-DD') })
        }
      />
      <Segmented options={STEPS} value={shownStep ?? 'day'} onChange={(value) => set({ step: value })} />
      <Button
        icon={<DownloadOutlined />}
        loading={file.busy}
        onClick={() => void file.ask(EXPORT, { region, from, to, step })}
      >
        导出表格
      </Button>
      {file.shown}
      <Button icon={<PrinterOutlined />} disabled={!ready} onClick={() => window.print()}>
        打印
      </Button>
    </Flex>
  );
}
