/** The steps in which durations are kept, fine where people look and coarse where they do not: two hundred for any number of messages. */
import { HOUR_STEP_MS } from '../figures.js';

/** From so many tenths of an hour on, steps of so many tenths: to one hour exact, to half a day half hours, to four days hours. */
const STEPS: readonly (readonly [number, number])[] = [
  [0, 1],
  [10, 5],
  [120, 10],
  [960, 40],
  [2400, 240],
];
/** Sixty days; what took longer counts as that long. */
const MOST = 14_400;

/** The bin of a duration in milliseconds: its middle, in tenths of an hour. */
export function binOf(ms: number): number {
  const tenths = Math.floor((Math.max(0, ms) + HOUR_STEP_MS / 2) / HOUR_STEP_MS);
  const step = STEPS.findLast(([from]) => tenths >= from)?.[1] ?? 1;
  return Math.min(MOST, Math.floor((tenths + step / 2) / step) * step);
}

/** The duration that stands for a bin, in milliseconds. */
export function msOfBin(bin: number): number {
  return bin * HOUR_STEP_MS;
}
