/** Draws the demo's scene and station photos as SVG, so that messages have pictures and no real place is shown. */

import sharp from 'sharp';
import { Rng } from '../content/random.js';
import { BACK, GROUND_Y, PAINTERS, type PhotoKind } from './painters.js';

export const PHOTO_KINDS = Object.keys(PAINTERS) as PhotoKind[];

/** Whether a word of a scene table names a photo that can be drawn. */
export function isPhotoKind(word: string): word is PhotoKind {
  return PHOTO_KINDS.some((kind) => kind === word);
}

const LIGHTS: readonly (readonly [top: string, low: string, sun: string])[] = [
  ['#8fc3ea', '#e9f3f8', '#fff4c9'],
  ['#9fb6c8', '#e6e9ea', '#f5f5f0'],
  ['#f2b98a', '#fbe7cf', '#ffe08a'],
  ['#7fa8d8', '#f3e9dc', '#fff1b8'],
];

function svg(kind: PhotoKind, rng: Rng): string {
  const [top, low, sun] = kind === 'lamp' ? ['#1f2d4a', '#5a6a8a', '#f4f0d8'] : rng.pick(LIGHTS);
  const flip = rng.chance(0.5) ? 'transform="translate(800 0) scale(-1 1)"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="800" height="600">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient>
<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="${rng.int(1, 999)}"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 .5 -.12"/></filter></defs>
<rect width="800" height="600" fill="url(#sky)"/><circle cx="${rng.int(80, 720)}" cy="${rng.int(60, 130)}" r="34" fill="${sun}" opacity=".85"/>
<g ${flip}>${BACK(rng)}<rect y="${GROUND_Y}" width="800" height="${600 - GROUND_Y}" fill="${rng.pick(['#b9b48f', '#a7ad86', '#c0b49a'])}"/>${PAINTERS[kind](rng)}</g>
<rect width="800" height="600" filter="url(#grain)" opacity=".22"/></svg>`;
}

/** One photo as a JPEG of 800×600 (30–90 KB); `seed` varies light, side and details. Deterministic with one build of sharp. */
export async function photoJpeg(kind: PhotoKind, seed: number): Promise<Buffer> {
  return sharp(Buffer.from(svg(kind, new Rng(seed).fork(`photo-${kind}`))))
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** A station's picture: its building with a flag and a sign without words. */
export async function stationJpeg(seed: number): Promise<Buffer> {
  return photoJpeg('station', seed);
}
