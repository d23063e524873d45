/** Stations on a plain grid: red with something overdue, hollow where nobody answered in the period; a click opens the station. */
import { Empty, Flex, Tooltip, Typography } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Schemas } from '../../lib/api.types';
import { COLOURS } from './chart';
import { station } from './links';
import { LABEL_SIZE, type Place, readableLabels, type Sheet, sheetOf } from './projection';

type Station = Schemas['StationFigures'];
export interface Shape {
  readonly name: string;
  /** Closed lines of [longitude, latitude]. */
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

const WIDTH = 1100;
const HEIGHT = 520;
const NAMED = 40;
const BENEATH = 13;
const LEGEND = [
  [COLOURS.red, true, '有超期'],
  [COLOURS.grey, false, '期内没有答复过留言'],
  [COLOURS.green, true, '其余'],
] as const;

const placed = (one: Station): one is Station & Place => one.lat !== null && one.lng !== null;
const colourOf = ({ overdue, silent }: Station) =>
  overdue > 0 ? COLOURS.red : silent ? COLOURS.grey : COLOURS.green;
const radius = ({ received }: Station) => Math.min(16, 5 + Math.sqrt(received));

function Grid({ sheet: { width, height, perKm, gridKm } }: { sheet: Sheet }) {
  const gap = gridKm * perKm;
  const lines = (length: number) =>
    Array.from({ length: Math.ceil(length / gap) }, (_, index) => index * gap);
  return (
    <g>
      {lines(width).map((x) => (
        <line key={`x${x}`} x1={x} x2={x} y1={0} y2={height} stroke="#ececec" />
      ))}
      {lines(height).map((y) => (
        <line key={`y${y}`} x1={0} x2={width} y1={y} y2={y} stroke="#ececec" />
      ))}
      <path d={`M16 ${height - 22}v6h${gap}v-6`} fill="none" stroke="#555" />
      <text x={16 + gap / 2} y={height - 24} textAnchor="middle" fontSize={12} fill="#555">
        {gridKm} 公里
      </text>
      <path d={`M${width - 24} 40l-6 16 6 -4 6 4z`} fill="#555" />
      <text x={width - 24} y={34} textAnchor="middle" fontSize={12} fill="#555">
        北
      </text>
    </g>
  );
}

function Region({ shape, sheet }: { shape: Shape; sheet: Sheet }) {
  const rings = shape.rings.map((ring) => ring.map(([lng, lat]) => sheet.at({ lat, lng })));
  const d = rings
    .map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
    .join('');
  const outer = rings[0] ?? [];
  const mean = (of: (point: { x: number; y: number }) => number) =>
    outer.reduce((sum, point) => sum + of(point), 0) / Math.max(1, outer.length);
  return (
    <g>
      <path d={d} fill="#f7f1e6" stroke="#c9b68f" fillRule="evenodd" />
      <text x={mean(({ x }) => x)} y={mean(({ y }) => y)} textAnchor="middle" fontSize={12} fill="#a58f5f">
        {shape.name}
      </text>
    </g>
  );
}

interface Props {
  readonly stations: readonly Station[];
  readonly shapes: readonly Shape[];
}

export function StationMap({ stations, shapes }: Props) {
  const go = useNavigate();
  const points = useMemo(() => stations.filter(placed), [stations]);
  const sheet = useMemo(() => {
    const corners = shapes.flatMap(({ rings }) =>
      rings.flatMap((ring) => ring.map(([lng, lat]) => ({ lat, lng }))),
    );
    return sheetOf([...points, ...corners], WIDTH, HEIGHT);
  }, [points, shapes]);
  const named = useMemo(() => {
    const urgent = points.length > NAMED ? [] : [...points].sort((one, other) => other.overdue - one.overdue);
    return readableLabels(
      urgent.map((one) => {
        const { x, y } = sheet.at(one);
        return { id: one.id, text: one.name, x, y: y + radius(one) + BENEATH };
      }),
    );
  }, [points, sheet]);
  const missing = stations.length - points.length;
  if (points.length === 0)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={
          stations.length === 0
            ? '这里还没有联络站'
            : `${stations.length} 个联络站都没有填写位置，请在联络站资料中补上`
        }
      />
    );
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="img"
        aria-label="联络站分布"
        className="station-map"
      >
        <rect width={WIDTH} height={HEIGHT} fill="#fcfcfc" stroke="#e5e5e5" />
        <Grid sheet={sheet} />
        {shapes.map((shape) => (
          <Region key={`${shape.name}${shape.rings[0]?.[0]}`} shape={shape} sheet={sheet} />
        ))}
        {points.map((one) => {
          const { x, y } = sheet.at(one);
          const colour = colourOf(one);
          const words = `${one.name}：收到 ${one.received} 件，已答复 ${one.answered} 件，现在超期 ${one.overdue} 件`;
          return (
            <Tooltip key={one.id} title={words}>
              {/* biome-ignore lint/a11y/useSemanticElements: a point of a drawing cannot be a button element */}
              <g
                role="button"
                tabIndex={0}
                aria-label={words}
                style={{ cursor: 'pointer' }}
                onClick={() => void go(station(one.id))}
                onKeyDown={({ key }) => key === 'Enter' && void go(station(one.id))}
              >
                <circle
                  cx={x}
                  cy={y}
                  r={radius(one)}
                  fill={colour === COLOURS.grey ? '#fff' : colour}
                  fillOpacity={0.75}
                  stroke={colour}
                  strokeWidth={2}
                />
                {named.has(one.id) && (
                  <text
                    x={x}
                    y={y + radius(one) + BENEATH}
                    textAnchor="middle"
                    fontSize={LABEL_SIZE}
                    fill="#444"
                  >
                    {one.name}
                  </text>
                )}
              </g>
            </Tooltip>
          );
        })}
      </svg>
      <Flex gap={16} wrap>
        {LEGEND.map(([colour, full, text]) => (
          <Flex key={text} align="center" gap={6}>
            <svg width={14} height={14} aria-hidden="true">
              <circle cx={7} cy={7} r={5} fill={full ? colour : '#fff'} stroke={colour} strokeWidth={2} />
            </svg>
            {text}
          </Flex>
        ))}
        <Typography.Text type="secondary">圆越大，收到的留言越多</Typography.Text>
        {missing > 0 && (
          <Typography.Text type="secondary">另有 {missing} 个联络站没有填写位置</Typography.Text>
        )}
      </Flex>
    </>
  );
}
