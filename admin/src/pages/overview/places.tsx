/** The regions and stations inside the area: compared in a table, and seen on the map. */
import type { Counted } from '@liaison/shared/messages/counted.text';
import { Alert, Card } from 'antd';
import { useMemo } from 'react';
import type { Schemas } from '../../lib/api.types';
import { percent } from '../../lib/format';
import { urlOf } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';
import { Boundary } from './boundary';
import { type Covered, nowIn, presence, received, station } from './links';
import { type Cell, Section, type SectionSpec } from './section';
import { type Shape, StationMap } from './station-map';

type View = Schemas['PlacesView'];
type Figures = Omit<Schemas['RegionFigures'], 'code' | 'path' | 'stations' | 'silentStations'>;
const HEADS = ['收到', '已答复', '按时首答', '解决了', '没有评价', '满意度', '未办结', '现在超期'];

const rate = ({ n, of }: { n: number; of: number }) => (of === 0 ? '—' : `${percent(n, of)}（${n}/${of}）`);
/** The middle cells of both tables, each with its list. */
const figureCells = (one: Figures, list: (counted: Counted) => string): Cell[] => [
  { text: one.answered, to: list('answered') },
  { text: rate(one.inTime), to: list('timed') },
  { text: rate({ n: one.solved.yes, of: one.solved.n }), to: list('rated') },
  { text: one.noResponse, to: list('no_response') },
  {
    text: one.satisfied.mean === null ? '—' : `${one.satisfied.mean.toFixed(2)}（${one.satisfied.n}）`,
    to: list('rated'),
  },
];

function regionTable(
  { regions }: View,
  area: Covered,
  search: Readonly<Record<string, string>>,
): SectionSpec {
  return {
    title: '下级区划比较',
    note: '点名称看它的概览；括号里是件数，比例都要连同没有评价的件数一起看。',
    empty: '没有下级区划',
    heads: ['名称', ...HEADS, '联络站', '其中没有答复'],
    rows: regions.map((one) => {
      const own = { ...area, regionPath: one.path };
      return [
        { text: one.name, to: urlOf('/overview', { ...search, region: one.code }) },
        { text: one.received, to: received(own) },
        ...figureCells(one, (counted) => received(own, {}, counted)),
        { text: one.open, to: nowIn(own, 'open_now') },
        { text: one.overdue, to: nowIn(own, 'overdue_now') },
        { text: one.stations, to: presence('stations', null, { ...search, region: one.code }, area.period) },
        {
          text: one.silentStations,
          to: presence('stations', false, { ...search, region: one.code }, area.period),
        },
      ];
    }),
  };
}

/** What is overdue first, then who is silent. */
function stationTable({ stations }: View, area: Covered): SectionSpec {
  const urgent = [...stations].sort(
    (one, other) => other.overdue - one.overdue || Number(other.silent) - Number(one.silent),
  );
  return {
    title: '联络站',
    note: '超期多的在前，其次是期内没有答复过留言的。',
    empty: '这里还没有联络站',
    heads: ['站名', ...HEADS, '期内答复'],
    rows: urgent.map((one) => {
      const own = { stationId: one.id };
      const inStation = { ...area, regionPath: null };
      return [
        { text: one.name, to: station(one.id) },
        { text: one.received, to: received(inStation, own) },
        ...figureCells(one, (counted) => received(inStation, own, counted)),
        { text: one.open, to: nowIn(inStation, 'open_now', own) },
        { text: one.overdue, to: nowIn(inStation, 'overdue_now', own) },
        one.silent ? '没有' : '有',
      ];
    }),
  };
}

interface Props {
  readonly view: View;
  readonly area: Covered;
  /** The region whose boundary is drawn; null where the area is not one region. */
  readonly code: string | null;
  readonly search: Readonly<Record<string, string>>;
}

export function Places({ view, area, code, search }: Props) {
  const me = useMe();
  const drawn = useData<Schemas['ShapeView']>(code ? `/api/admin/region-shapes/${code}` : null);
  const text = drawn.data?.shapes;
  const shapes = useMemo(() => (text ? (JSON.parse(text) as Shape[]) : []), [text]);
  return (
    <>
      {view.regions.length > 0 && (
        <div className="wide">
          <Section spec={regionTable(view, area, search)} height={420} />
        </div>
      )}
      <div className="wide">
        <Card
          size="small"
          className="figure-card"
          title="联络站分布"
          extra={
            code &&
            me.may('station.manage') && (
              <Boundary code={code} there={shapes.length > 0} changed={drawn.reload} />
            )
          }
        >
          {drawn.error && <Alert type="warning" showIcon title={drawn.error} />}
          <StationMap stations={view.stations} shapes={shapes} />
        </Card>
      </div>
      <div className="wide">
        <Section spec={stationTable(view, area)} height={420} />
        {view.cut && <Alert type="info" showIcon title="联络站过多，没有列全；请选择一个下级区划。" />}
      </div>
    </>
  );
}
