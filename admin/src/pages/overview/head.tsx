/** The head of the overview: where, when, in which steps; print and export. */
import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { App, Button, DatePicker, Flex, Segmented, Select, Typography } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { today } from '../../lib/days';
import { download } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';
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

const STEPS = [
  { value: 'day', label: '按日' },
  { value: 'week', label: '按周' },
  { value: 'month', label: '按月' },
];

export function Head({ region, areaName, period, step, shownStep, set, ready }: Props) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const { from, to, name } = period;
  async function save() {
    setBusy(true);
    await download('/api/admin/overview/export.xlsx', `统计-${from}-${to}.xlsx`, {
      region,
      from,
      to,
      step,
    }).catch((error: unknown) => message.error(wordsOf(error)));
    setBusy(false);
  }
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
      <Button icon={<DownloadOutlined />} loading={busy} onClick={() => void save()}>
        导出表格
      </Button>
      <Button icon={<PrinterOutlined />} disabled={!ready} onClick={() => window.print()}>
        打印
      </Button>
    </Flex>
  );
}
