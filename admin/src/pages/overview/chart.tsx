/** Draws a chart with the few parts of ECharts that the overview needs; only this page's chunk carries them. */

import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import ReactEChartsCore from 'echarts-for-react/esm/core';

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export const COLOURS = {
  red: '#b5232a',
  blue: '#1f5fa8',
  green: '#3f8f4f',
  amber: '#d9a23b',
  grey: '#a8a8a8',
} as const;

export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly (number | null)[];
  readonly kind?: 'bar' | 'line';
  /** Lines with the same name stand on each other. */
  readonly stack?: string;
}
export interface ChartSpec {
  readonly names: readonly string[];
  readonly lines: readonly Line[];
  /** Of the values. */
  readonly unit: string;
  /** Names down the side instead of along the foot. */
  readonly lying?: boolean;
}

interface Props {
  readonly spec: ChartSpec;
  readonly height: number;
  readonly pick?: (index: number) => void;
}

function option({ names, lines, unit, lying }: ChartSpec) {
  const axis = {
    type: 'category',
    data: names,
    inverse: lying,
    axisTick: { show: false },
    axisLabel: { hideOverlap: true, ...(lying ? { width: 130, overflow: 'truncate' } : {}) },
  };
  const value = { type: 'value', minInterval: unit === '件' ? 1 : undefined, name: lying ? undefined : unit };
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 8, right: 20, top: lines.length > 1 ? 44 : 28, bottom: 4, containLabel: true },
    legend: {
      show: lines.length > 1,
      top: 0,
      left: 'center',
      itemHeight: 10,
      data: lines.map(({ name }) => name),
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (one: unknown) => (one === null || one === undefined ? '没有' : `${one} ${unit}`),
    },
    xAxis: lying ? value : axis,
    yAxis: lying ? axis : value,
    series: lines.map(({ name, colour, values, kind = 'bar', stack }) => ({
      name,
      type: kind,
      stack,
      data: values,
      itemStyle: { color: colour },
      barMaxWidth: 26,
      symbolSize: 5,
      connectNulls: false,
    })),
  };
}

export function Chart({ spec, height, pick }: Props) {
  return (
    <ReactEChartsCore
      echarts={echarts}
      option={option(spec)}
      notMerge
      style={{ height, cursor: pick ? 'pointer' : undefined }}
      onEvents={pick ? { click: ({ dataIndex }: { dataIndex: number }) => pick(dataIndex) } : undefined}
    />
  );
}
