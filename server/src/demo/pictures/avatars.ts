/** Draws the deputies' portraits as flat SVG people, because the demo may show no real face and downloads nothing. */

import sharp from 'sharp';
import { Rng } from '../content/random.js';

const SKIN = ['#f6d3b8', '#eec3a2', '#e3b18d', '#d49f7a', '#f9dcc6'];
const HAIR = ['#1f1a17', '#2d2420', '#3a2a22', '#4b3a30'];
const GREY = ['#8d8d8d', '#b5b2ad', '#6f6b68'];
const CLOTHES = [
  '#2f5d8a',
  '#7a2e2e',
  '#3f6b4f',
  '#51457a',
  '#2e3a4a',
  '#a4642f',
  '#5b6d7a',
  '#8a2f4f',
  '#3d7a78',
];
const GROUND = ['#e8efe6', '#e6eef5', '#f6ede0', '#f3e6e6', '#eae8f3', '#e3f1ef', '#f5f1da'];

export interface AvatarLook {
  readonly gender: 'male' | 'female';
  readonly birthYear: number;
}

function hairBehind(female: boolean, style: number, hair: string): string {
  if (!female) return '';
  if (style === 0) return `<path d="M70 112q-6 70 4 84h92q10-14 4-84z" fill="${hair}"/>`;
  if (style === 1) return `<path d="M72 104q-8 42 4 56h88q12-14 4-56z" fill="${hair}"/>`;
  if (style === 2) return `<circle cx="120" cy="42" r="20" fill="${hair}"/>`;
  return `<path d="M158 90q34 10 26 66q-6 18-20 14q10-40-12-62z" fill="${hair}"/>`;
}

function hairFront(female: boolean, style: number, hair: string, bald: boolean): string {
  if (bald) {
    return `<path d="M73 108q-2-22 8-34q-2 18-1 36zM167 108q2-22-8-34q2 18 1 36z" fill="${hair}"/>`;
  }
  if (female) {
    return style % 2 === 0
      ? `<path d="M70 112q-6-64 50-64t50 64q-10-14-14-30q-32 6-56-8q-8 26-30 38z" fill="${hair}"/>`
      : `<path d="M70 114q-4-66 50-66t50 66q-8-10-12-26q-38-2-50-16q-4 24-26 24q-8 6-12 18z" fill="${hair}"/>`;
  }
  const crown = [
    'M72 104q-6-56 48-56t48 56q-6-6-8-22q-40 4-56-10q-8 12-22 12q-6 8-10 20z',
    'M72 102q-4-54 48-54t48 54l-7-4q0-18-8-24q-34 6-66 0q-8 8-8 24z',
    'M72 104q-8-58 46-57q56-2 50 57q-6-8-8-24q-18-10-38-6q-26 4-40 4q-6 10-10 26z',
    'M73 98q-2-48 47-48t47 48q-6-2-7-18q-40-14-80 0q-1 14-7 18z',
  ];
  return `<path d="${crown[style] ?? crown[0]}" fill="${hair}"/>`;
}

function dress(style: number, cloth: string): string {
  const body = `<path d="M30 240q2-52 56-62l34 8 34-8q54 10 56 62z" fill="${cloth}"/>`;
  if (style === 0) {
    return `${body}<path d="M98 176l22 34 22-34-8-6h-28z" fill="#fff"/><path d="M120 198l-8 14 8 28 8-28z" fill="#9c2b2b"/><path d="M98 174l-12 8 26 46 8-18zM142 174l12 8-26 46-8-18z" fill="#000" opacity=".14"/>`;
  }
  if (style === 1) {
    return `${body}<path d="M96 174q24 26 48 0l6 8q-30 34-60 0z" fill="#fff" opacity=".85"/>`;
  }
  if (style === 2) {
    return `${body}<path d="M94 176l26 18 26-18v12l-26 16-26-16z" fill="#000" opacity=".16"/><path d="M120 196v44" stroke="#000" stroke-opacity=".22" stroke-width="3"/><circle cx="127" cy="214" r="2.4" fill="#fff" opacity=".8"/><circle cx="127" cy="230" r="2.4" fill="#fff" opacity=".8"/>`;
  }
  return `${body}<path d="M92 174q28 20 56 0l4 10q-32 22-64 0z" fill="#000" opacity=".2"/>`;
}

function svg(look: AvatarLook, rng: Rng): string {
  const female = look.gender === 'female';
  const old = look.birthYear < 1970;
  const skin = rng.pick(SKIN);
  const hair = old && rng.chance(0.6) ? rng.pick(GREY) : rng.pick(HAIR);
  const bald = !female && old && rng.chance(0.25);
  const style = rng.int(0, 3);
  const eye = rng.pick([3.2, 3.6, 4]);
  const mouth = rng.pick(['M108 142q12 10 24 0', 'M110 143q10 7 20 0', 'M107 140q13 15 26 0q-13 5-26 0z']);
  const glasses = rng.chance(old ? 0.4 : 0.25)
    ? '<g fill="none" stroke="#3a3a3a" stroke-width="2.6"><rect x="88" y="103" width="26" height="19" rx="8"/><rect x="126" y="103" width="26" height="19" rx="8"/><path d="M114 110q6-4 12 0M88 110l-13-3M152 110l13-3"/></g>'
    : '';
  const lines = old
    ? `<path d="M92 134q-4 6-2 12M148 134q4 6 2 12" stroke="#000" stroke-opacity=".16" stroke-width="2" fill="none"/>`
    : '';
  const badge = rng.chance(0.3)
    ? '<circle cx="164" cy="212" r="7" fill="#c8202f"/><circle cx="164" cy="212" r="3" fill="#ffd75e"/>'
    : '';
  const brow = female ? 2.2 : 3.4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="240" height="240">
<rect width="240" height="240" fill="${rng.pick(GROUND)}"/><circle cx="120" cy="122" r="98" fill="#fff" opacity=".45"/>
${hairBehind(female, style, hair)}${dress(rng.int(0, 3), rng.pick(CLOTHES))}
<path d="M103 150v28q17 18 34 0v-28z" fill="${skin}"/><path d="M103 158q17 14 34 0v8q-17 14-34 0z" fill="#000" opacity=".1"/>
<ellipse cx="73" cy="114" rx="7" ry="11" fill="${skin}"/><ellipse cx="167" cy="114" rx="7" ry="11" fill="${skin}"/>
<path d="M74 100q0-44 46-44t46 44q2 62-46 64q-48-2-46-64z" fill="${skin}"/>
${hairFront(female, style, hair, bald)}
<path d="M90 98q10-6 20-1M130 97q10-5 20 1" stroke="${hair}" stroke-width="${brow}" fill="none" stroke-linecap="round"/>
<circle cx="101" cy="113" r="${eye}" fill="#2a211d"/><circle cx="139" cy="113" r="${eye}" fill="#2a211d"/>
<path d="M120 114q-5 12 2 14" stroke="#000" stroke-opacity=".22" stroke-width="2.4" fill="none" stroke-linecap="round"/>
<ellipse cx="92" cy="130" rx="8" ry="5" fill="#e2705f" opacity="${female ? 0.28 : 0.15}"/><ellipse cx="148" cy="130" rx="8" ry="5" fill="#e2705f" opacity="${female ? 0.28 : 0.15}"/>
<path d="${mouth}" stroke="#a2463c" stroke-width="2.8" fill="${mouth.endsWith('z') ? '#fff' : 'none'}" stroke-linecap="round" stroke-linejoin="round"/>${lines}${glasses}${badge}
</svg>`;
}

/**
 * One portrait as a JPEG of 240×240 (about 6 KB). Pure in its arguments: the same look and seed give the same bytes with
 * the same build of sharp.
 */
export async function avatarJpeg(look: AvatarLook, seed: number): Promise<Buffer> {
  return sharp(Buffer.from(svg(look, new Rng(seed).fork('avatar'))))
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** How many portraits are drawn for each of four kinds of people; deputies share them. */
const VARIANTS = 40;

/** Which portrait a deputy gets: a stable name, so that a driver can store each file once. */
export function avatarKey(look: AvatarLook, index: number): string {
  return `${look.gender}-${look.birthYear < 1970 ? 'elder' : 'adult'}-${index % VARIANTS}`;
}

/**
 * Portraits for many people, drawn once per variant.
 * @returns one buffer per person, in order; equal variants share one buffer
 */
export async function avatarsFor(people: readonly AvatarLook[], seed: number): Promise<Buffer[]> {
  const drawn = new Map<string, Promise<Buffer>>();
  return Promise.all(
    people.map((look, index) => {
      const key = avatarKey(look, index);
      const have = drawn.get(key) ?? avatarJpeg(look, seed + new Rng(0).fork(key).int(0, 1e9));
      drawn.set(key, have);
      return have;
    }),
  );
}
