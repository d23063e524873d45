/** Distances on the ground, and boxes of degrees that a database index can narrow to. Pure. */
const EARTH_M = 6_371_008.8;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const M_PER_DEGREE = (Math.PI / 180) * EARTH_M;

export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Great-circle distance in metres (haversine). */
export function distanceM(a: Point, b: Point): number {
  const dLat = rad(b.lat - a.lat) / 2;
  const dLng = rad(b.lng - a.lng) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(dLng) ** 2;
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** A box that holds every point within `radiusM` of the centre; China lies far from the poles and the date line. */
export function boxAround({ lat, lng }: Point, radiusM: number): Box {
  const dLat = radiusM / M_PER_DEGREE;
  const widest = Math.min(85, Math.abs(lat) + dLat);
  const dLng = dLat / Math.cos(rad(widest));
  return { south: lat - dLat, north: lat + dLat, west: lng - dLng, east: lng + dLng };
}
