/** Reads a GeoJSON file of boundaries and keeps of it what the map draws: polygons in degrees and their names. Pure. */

/** A closed line of [longitude, latitude] in degrees. */
type Ring = readonly (readonly [number, number])[];
export interface Shape {
  readonly name: string;
  /** Outer rings and holes alike. */
  readonly rings: readonly Ring[];
}
export interface Shapes {
  readonly shapes: readonly Shape[];
  readonly points: number;
}

const MOST_POINTS = 120_000;
const MOST_NAME = 40;

class Unreadable extends Error {}
const bad = (words: string): never => {
  throw new Unreadable(words);
};
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : bad('坐标的写法不对'));

/** The shapes, or a Chinese reason why the file cannot be used. */
export function readGeoJson(text: string): Shapes | string {
  try {
    const shapes = features(JSON.parse(text)).map(shape);
    const points = shapes.reduce(
      (sum, { rings }) => sum + rings.reduce((all, ring) => all + ring.length, 0),
      0,
    );
    if (points === 0) bad('文件里没有边界');
    if (points > MOST_POINTS) bad(`边界超过 ${MOST_POINTS} 个点，请先简化`);
    return { shapes, points };
  } catch (error) {
    return error instanceof Unreadable ? error.message : '文件内容无法读取';
  }
}

function features(value: unknown): readonly unknown[] {
  const { type, features: all } = record(value);
  if (type === 'FeatureCollection') return list(all);
  return type === 'Feature' ? [value] : [{ geometry: value }];
}

function shape(feature: unknown): Shape {
  const { geometry, properties } = record(feature);
  const { type, coordinates } = record(geometry);
  const { name } = record(properties);
  const polygons =
    type === 'Polygon'
      ? [coordinates]
      : type === 'MultiPolygon'
        ? list(coordinates)
        : bad('只能有面状的边界，不能有点或线');
  return {
    name: typeof name === 'string' ? name.slice(0, MOST_NAME) : '',
    rings: polygons.flatMap((polygon) => list(polygon).map(ring)),
  };
}

function ring(value: unknown): Ring {
  const points = list(value).map((point) => {
    const [lng, lat] = list(point);
    const inside =
      typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
    return inside ? ([lng, lat] as const) : bad('坐标应为经纬度');
  });
  return points.length >= 4 ? points : bad('一条边界至少有四个点');
}
