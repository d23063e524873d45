/** Lays degrees out on a plain sheet, with a scale in kilometres: no outside map is asked. Pure. */

export interface Place {
  readonly lat: number;
  readonly lng: number;
}
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Pixels of a kilometre. */
  readonly perKm: number;
  /** Distance of the grid's lines and length of the scale, in kilometres. */
  readonly gridKm: number;
  at(place: Place): { readonly x: number; readonly y: number };
}

/** Of one degree of latitude. */
const KM = 111.32;
const MARGIN = 28;
const LEAST_KM = 2;
const NICE = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Fits all places into the sheet; one place alone stands in its middle. */
export function sheetOf(places: readonly Place[], width: number, height: number): Sheet {
  const lats = places.map(({ lat }) => lat);
  const lngs = places.map(({ lng }) => lng);
  const [south, north] = ends(lats);
  const [west, east] = ends(lngs);
  const middle = { lat: (south + north) / 2, lng: (west + east) / 2 };
  const across = KM * Math.cos((middle.lat * Math.PI) / 180);
  const wideKm = Math.max(LEAST_KM, (east - west) * across);
  const highKm = Math.max(LEAST_KM, (north - south) * KM);
  const perKm = Math.min((width - 2 * MARGIN) / wideKm, (height - 2 * MARGIN) / highKm);
  return {
    width,
    height,
    perKm,
    gridKm: NICE.find((km) => km * perKm >= 70) ?? 1000,
    at: ({ lat, lng }) => ({
      x: width / 2 + (lng - middle.lng) * across * perKm,
      y: height / 2 - (lat - middle.lat) * KM * perKm,
    }),
  };
}

/** Least and greatest, without spreading a long list into arguments. */
function ends(values: readonly number[]): readonly [number, number] {
  const first = values[0] ?? 0;
  return values.reduce<[number, number]>(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [first, first],
  );
}

/** A word beneath a point: where its middle stands, in pixels. */
export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
export const LABEL_SIZE = 11;

/** The labels that can be read: one that would lie on another is left to the pointer. Earlier ones have the right of way. */
export function readableLabels(labels: readonly Label[]): ReadonlySet<string> {
  const kept: Label[] = [];
  const half = ({ text }: Label) => (text.length * LABEL_SIZE) / 2;
  for (const label of labels) {
    const clash = kept.some(
      (other) =>
        Math.abs(other.x - label.x) < half(other) + half(label) + 4 &&
        Math.abs(other.y - label.y) < LABEL_SIZE + 4,
    );
    if (!clash) kept.push(label);
  }
  return new Set(kept.map(({ id }) => id));
}
