/** The brushes of the demo's photos: each paints one kind of place on an 800×600 canvas whose ground starts at GROUND_Y. */

import type { Rng } from '../content/random.js';

export const GROUND_Y = 330;

const row = (n: number, draw: (index: number) => string): string =>
  Array.from({ length: n }, (_, index) => draw(index)).join('');

/** Hills and a line of trees far away. */
export function BACK(rng: Rng): string {
  const peak = rng.int(170, 240);
  const trees = row(
    14,
    (i) =>
      `<circle cx="${i * 62 + rng.int(-14, 14)}" cy="${GROUND_Y - rng.int(4, 16)}" r="${rng.int(14, 26)}" fill="#6f8f6a"/>`,
  );
  return `<path d="M0 ${GROUND_Y}L0 ${peak + 60}Q160 ${peak - 30} 300 ${peak + 50}T560 ${peak + 10}T800 ${peak + 60}L800 ${GROUND_Y}z" fill="#93a9a8" opacity=".8"/>${trees}`;
}

const house = (x: number, y: number, w: number, h: number, wall: string, roof: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${wall}"/><path d="M${x - 14} ${y}L${x + w / 2} ${y - h * 0.42}L${x + w + 14} ${y}z" fill="${roof}"/>` +
  `<rect x="${x + w * 0.12}" y="${y + h * 0.28}" width="${w * 0.24}" height="${h * 0.3}" fill="#a9c6d6" stroke="#fff" stroke-width="4"/>` +
  `<rect x="${x + w * 0.58}" y="${y + h * 0.3}" width="${w * 0.22}" height="${h * 0.7}" fill="#7d5a3c"/>`;

const tree = (x: number, y: number, s: number, leaf = '#5d8a52'): string =>
  `<rect x="${x - 5 * s}" y="${y - 60 * s}" width="${10 * s}" height="${60 * s}" fill="#6b4f39"/><circle cx="${x}" cy="${y - 84 * s}" r="${40 * s}" fill="${leaf}"/><circle cx="${x - 24 * s}" cy="${y - 66 * s}" r="${26 * s}" fill="${leaf}"/><circle cx="${x + 26 * s}" cy="${y - 66 * s}" r="${28 * s}" fill="${leaf}" opacity=".9"/>`;

const lane = (tone: string): string =>
  `<path d="M330 ${GROUND_Y}L470 ${GROUND_Y}L820 600L-20 600z" fill="${tone}"/><path d="M398 ${GROUND_Y}h4l22 270h-48z" fill="#f4efe0" opacity=".5"/>`;

const person = (x: number, y: number, s: number, cloth: string): string =>
  `<circle cx="${x}" cy="${y - 62 * s}" r="${9 * s}" fill="#d9a884"/><path d="M${x - 13 * s} ${y - 22 * s}q0-30 ${13 * s}-30t${13 * s} 30z" fill="${cloth}"/><path d="M${x - 6 * s} ${y - 24 * s}v${24 * s}M${x + 6 * s} ${y - 24 * s}v${24 * s}" stroke="#333a44" stroke-width="${8 * s}"/>`;

const flats = (x: number, y: number, floors: number, wall: string): string => {
  const height = floors * 44;
  const windows = row(
    floors * 4,
    (i) =>
      `<rect x="${x + 16 + (i % 4) * 44}" y="${y - height + 10 + Math.floor(i / 4) * 44}" width="26" height="26" fill="#8fb0c4" stroke="#e9e6de" stroke-width="3"/>`,
  );
  return `<rect x="${x}" y="${y - height}" width="190" height="${height}" fill="${wall}"/>${windows}<rect x="${x - 4}" y="${y - height - 8}" width="198" height="10" fill="#8a5a4a"/>`;
};

const hole = (x: number, y: number, s: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${62 * s}" ry="${20 * s}" fill="#4b443c"/><ellipse cx="${x + 4 * s}" cy="${y + 4 * s}" rx="${48 * s}" ry="${13 * s}" fill="#7b8f98"/><path d="M${x - 66 * s} ${y}l-26 -10M${x + 58 * s} ${y + 8 * s}l40 14M${x} ${y + 18 * s}l-12 26" stroke="#5a5148" stroke-width="3" fill="none"/>`;

const truck = (x: number, y: number, s: number, colour: string): string =>
  `<g transform="translate(${x} ${y}) scale(${s})"><rect x="0" y="-110" width="170" height="86" fill="#8d8470"/><path d="M0 -110q40-34 90-22t80 22z" fill="#b7a98a"/><path d="M176 -96h52l26 40v32h-78z" fill="${colour}"/><path d="M186 -88h36l16 28h-52z" fill="#b9d3df"/><rect x="-4" y="-26" width="262" height="10" fill="#3b3b3b"/><circle cx="46" cy="-12" r="22" fill="#26262a"/><circle cx="110" cy="-12" r="22" fill="#26262a"/><circle cx="214" cy="-12" r="22" fill="#26262a"/><circle cx="46" cy="-12" r="9" fill="#999"/><circle cx="110" cy="-12" r="9" fill="#999"/><circle cx="214" cy="-12" r="9" fill="#999"/></g>`;

const paint = {
  pothole: (r: Rng) =>
    `${lane('#97928a')}${house(40, 240, 150, 110, '#e6dcc8', '#9a5b46')}${tree(680, 370, 1.3)}${hole(r.int(340, 430), 440, 0.9)}${hole(r.int(240, 330), 520, 1.5)}${hole(r.int(470, 560), 560, 1.2)}`,
  road: (r: Rng) =>
    `${lane('#8b8f92')}${flats(40, 350, 4, '#d9cfbf')}${flats(590, 350, 5, '#cfd3d2')}<rect x="516" y="180" width="8" height="190" fill="#555"/><rect x="502" y="150" width="36" height="92" rx="8" fill="#2c2f33"/><circle cx="520" cy="168" r="11" fill="#d3423a"/><circle cx="520" cy="196" r="11" fill="#5a5436"/><circle cx="520" cy="224" r="11" fill="#3c5a40"/>${row(7, (i) => `<rect x="${150 + i * 76}" y="486" width="44" height="70" fill="#f3f1ea" opacity=".85"/>`)}${person(r.int(250, 330), 540, 1.7, '#b0524a')}${person(r.int(420, 520), 550, 1.7, '#4a6fa0')}`,
  lamp: (r: Rng) =>
    `<rect y="${GROUND_Y}" width="800" height="270" fill="#2b3038"/>${lane('#3a3f47')}${flats(30, 360, 4, '#3d4356')}<path d="M540 560V150q0-30 60-30" stroke="#9aa0a8" stroke-width="10" fill="none"/><rect x="592" y="112" width="56" height="16" rx="8" fill="#70757d"/><path d="M240 470V240q0-20 40-20" stroke="#7d838c" stroke-width="7" fill="none"/><rect x="274" y="214" width="36" height="11" rx="5" fill="#ffe9a0"/><path d="M292 226l-70 250h140z" fill="#ffe9a0" opacity=".22"/>${person(r.int(380, 450), 540, 1.6, '#22252b')}`,
  ditch: (r: Rng) =>
    `<path d="M380 ${GROUND_Y}L440 ${GROUND_Y}L640 600L180 600z" fill="#b0aca2"/><path d="M396 ${GROUND_Y}L424 ${GROUND_Y}L560 600L260 600z" fill="#5f6b52"/><path d="M404 ${GROUND_Y + 30}L424 ${GROUND_Y + 30}L500 600L330 600z" fill="#6a7a72"/>${row(9, () => `<circle cx="${r.int(330, 500)}" cy="${r.int(420, 590)}" r="${r.int(5, 14)}" fill="${r.pick(['#8a7a5a', '#4f5a3f', '#c9c4b4'])}"/>`)}${row(16, () => `<path d="M${r.int(20, 240)} ${r.int(380, 590)}q4-26 10-34q2 18 2 34z" fill="#6f9a55"/>`)}${tree(700, 420, 1.2)}`,
  river: (r: Rng) =>
    `<path d="M300 ${GROUND_Y}q160 60 40 130t-160 140h640q-60-120-200-150t-160-120z" fill="${r.pick(['#5b6e62', '#7d9aa0', '#54604f'])}"/>${row(8, () => `<path d="M${r.int(300, 600)} ${r.int(440, 580)}q20-8 44 0" stroke="#fff" stroke-opacity=".35" stroke-width="3" fill="none"/>`)}${row(10, () => `<ellipse cx="${r.int(300, 620)}" cy="${r.int(430, 590)}" rx="${r.int(6, 16)}" ry="5" fill="#e8e6d8" opacity=".7"/>`)}${tree(120, 430, 1.4)}${tree(60, 470, 1.1, '#6f9a55')}`,
  rubbish: (r: Rng) =>
    `${house(520, 230, 190, 130, '#e3d7c4', '#8f5443')}<rect x="180" y="370" width="130" height="120" fill="#3f7a52"/><rect x="170" y="356" width="150" height="18" fill="#2f5f40"/><rect x="330" y="380" width="120" height="110" fill="#3f6f8a"/><rect x="322" y="366" width="136" height="18" fill="#2e566e"/>${row(46, () => `<rect x="${r.int(120, 540)}" y="${r.int(480, 570)}" width="${r.int(14, 52)}" height="${r.int(10, 34)}" rx="5" transform="rotate(${r.int(-30, 30)} 320 520)" fill="${r.pick(['#e9e6e0', '#c94f4f', '#e0b34a', '#5c8db5', '#2f2f33', '#9a8b74', '#d9dfe2'])}"/>`)}${row(8, () => `<ellipse cx="${r.int(190, 440)}" cy="${r.int(346, 372)}" rx="${r.int(16, 30)}" ry="16" fill="${r.pick(['#2f2f33', '#e9e6e0', '#b0483f'])}"/>`)}`,
  school: (r: Rng) =>
    `<rect x="120" y="170" width="560" height="190" fill="#efe3cd"/><rect x="110" y="156" width="580" height="18" fill="#a5473c"/>${row(18, (i) => `<rect x="${146 + (i % 9) * 60}" y="${196 + Math.floor(i / 9) * 70}" width="38" height="42" fill="#8fb4c8" stroke="#fff" stroke-width="4"/>`)}<rect x="240" y="300" width="30" height="160" fill="#b55347"/><rect x="530" y="300" width="30" height="160" fill="#b55347"/><rect x="232" y="272" width="336" height="34" fill="#8f3a31"/>${row(12, (i) => `<rect x="${280 + i * 21}" y="370" width="5" height="90" fill="#4b5157"/>`)}<path d="M400 156V60" stroke="#999" stroke-width="5"/><path d="M402 62h62v40h-62z" fill="#d0262c"/>${row(6, (i) => person(210 + i * 74 + r.int(-14, 14), 560, r.pick([1.1, 1.5]), r.pick(['#d87a3a', '#3f7fb0', '#5a9a5f', '#c24f6a'])))}`,
  square: (r: Rng) =>
    `<path d="M60 360h680l60 240H0z" fill="#cfc6b6"/>${row(7, (i) => `<path d="M${100 + i * 100} 360L${(i - 3) * 140 + 400} 600" stroke="#b5ab99" stroke-width="3"/>`)}${house(70, 250, 160, 110, '#efe6d4', '#9a5b46')}${house(560, 250, 170, 110, '#e9dfd0', '#7c4b3c')}${tree(400, 400, 1.8)}<path d="M250 470h70M258 470v26M312 470v26" stroke="#6b4f39" stroke-width="9"/><path d="M560 500v-90h60v90M560 440h60" stroke="#2f6fa0" stroke-width="8" fill="none"/>${person(r.int(440, 520), 560, 1.6, '#8a2f4f')}${person(290, 500, 1.4, '#3f6b4f')}`,
  village: (r: Rng) =>
    `${row(4, (i) => house(40 + i * 190, 250 + r.int(-14, 20), 140, 104, r.pick(['#efe6d4', '#e8d9c0', '#f3eee2']), r.pick(['#9a5b46', '#6e5a52', '#83493b'])))}${lane('#cbbfa6')}${tree(120, 470, 1.5)}${tree(700, 460, 1.3)}${person(r.int(380, 430), 520, 1.5, '#51457a')}`,
  station: (r: Rng) => {
    const wall = r.pick(['#f1e9da', '#e9e4dc', '#f4efe6', '#eadfcb']);
    const floors = r.int(1, 2);
    const top = 360 - floors * 92;
    return `<rect x="150" y="${top}" width="500" height="${floors * 92 + 30}" fill="${wall}"/><rect x="138" y="${top - 16}" width="524" height="20" fill="${r.pick(['#a23b32', '#7a5548', '#8f4a3d'])}"/>${row(floors * 6, (i) => (Math.floor(i / 6) === floors - 1 && (i % 6 === 2 || i % 6 === 3) ? '' : `<rect x="${172 + (i % 6) * 80}" y="${top + 22 + Math.floor(i / 6) * 92}" width="48" height="50" fill="#8fb4c8" stroke="#fff" stroke-width="5"/>`))}<rect x="350" y="${300}" width="100" height="90" fill="#6d4b35"/><path d="M400 300v90" stroke="#4c3323" stroke-width="4"/><rect x="330" y="284" width="140" height="16" fill="#c0392b"/><rect x="486" y="296" width="30" height="86" fill="#fff" stroke="#b02a2a" stroke-width="4"/><path d="M494 310h14M494 324h14M494 338h14M494 352h14M494 366h14" stroke="#b02a2a" stroke-width="4"/><rect x="120" y="390" width="560" height="26" fill="#c9c0ae"/><path d="M690 420V90" stroke="#9a9a9a" stroke-width="7"/><path d="M694 94q40-14 80 2v52q-40-14-80-2z" fill="#d0262c"/>${tree(80, 430, r.pick([1.2, 1.5]))}${r.chance(0.6) ? tree(752, 470, 1) : ''}${row(5, (i) => `<circle cx="${180 + i * 26}" cy="418" r="15" fill="#5d8a52"/>`)}${r.chance(0.7) ? person(r.int(540, 620), 520, 1.6, '#2f5d8a') : ''}${r.chance(0.5) ? person(r.int(240, 320), 530, 1.6, '#8a2f4f') : ''}`;
  },
  building: (r: Rng) =>
    `${flats(60, 400, 6, '#d8cbb8')}${flats(290, 400, 6, '#cfc4b5')}${flats(530, 400, r.int(5, 7), '#d5d0c6')}<path d="M0 400h800v200H0z" fill="#b3ada2"/>${row(5, (i) => `<g transform="translate(${90 + i * 130} ${r.int(500, 530)})"><path d="M0 0q4-30 36-32h34q22 2 34 32z" fill="${r.pick(['#b04a42', '#3f6f9a', '#e4e1da', '#55585c'])}"/><rect x="-8" y="-4" width="124" height="24" rx="8" fill="#4d5054"/><circle cx="22" cy="22" r="12" fill="#222"/><circle cx="86" cy="22" r="12" fill="#222"/></g>`)}${tree(265, 430, 0.9)}`,
  canteen: (r: Rng) =>
    `<rect width="800" height="600" fill="#efe6d6"/><rect y="430" width="800" height="170" fill="#c9b79a"/>${row(3, (i) => `<rect x="${80 + i * 240}" y="160" width="150" height="110" fill="#a9cbdc" stroke="#fff" stroke-width="8"/>`)}${row(3, (i) => `<rect x="${60 + i * 250}" y="430" width="190" height="22" rx="6" fill="#9a6b42"/><path d="M${80 + i * 250} 452v110M${230 + i * 250} 452v110" stroke="#7d5534" stroke-width="12"/><ellipse cx="${120 + i * 250}" cy="424" rx="30" ry="10" fill="#fff"/><ellipse cx="${190 + i * 250}" cy="424" rx="26" ry="9" fill="#dfe9ee"/>`)}${row(3, (i) => person(150 + i * 250 + r.int(-20, 20), 430, 1.5, r.pick(['#6f6b68', '#7a2e2e', '#2e3a4a'])))}`,
  water: (r: Rng) =>
    `<rect y="0" width="800" height="600" fill="#dfe6e6"/>${row(48, (i) => `<rect x="${(i % 8) * 100}" y="${Math.floor(i / 8) * 100}" width="98" height="98" fill="${r.pick(['#e9efef', '#e2eaea', '#edf2f1'])}"/>`)}<path d="M360 120h80v70h90q30 0 30 34v46h-44v-36h-156z" fill="#9aa4aa"/><rect x="340" y="80" width="120" height="34" rx="14" fill="#b0483f"/><rect x="392" y="100" width="16" height="40" fill="#7d868c"/><path d="M538 280q-8 40-4 130" stroke="${r.pick(['#b9893c', '#a8c4d0', '#9a7b45'])}" stroke-width="10" fill="none" stroke-dasharray="22 16"/><path d="M380 430h320l-40 130H420z" fill="#5c8db5"/><ellipse cx="540" cy="432" rx="160" ry="26" fill="${r.pick(['#a98f58', '#9fbecb'])}"/>`,
  field: (r: Rng) =>
    `${row(11, (i) => `<path d="M${400 + (i - 5) * 10} ${GROUND_Y}L${400 + (i - 5) * 150} 600L${400 + (i - 5) * 150 + 78} 600L${400 + (i - 5) * 10 + 6} ${GROUND_Y}z" fill="${r.pick(['#7d9a4f', '#8fa85a', '#a39a55'])}"/>`)}${row(40, () => `<path d="M${r.int(10, 790)} ${r.int(400, 596)}q-4-18 2-28q6 12 4 28z" fill="${r.pick(['#5f7f3a', '#b7a24a', '#4f7a3f'])}"/>`)}${person(r.int(520, 600), 480, 1.4, '#3f6b4f')}${tree(90, 380, 1)}`,
  forest: (r: Rng) =>
    `${row(22, (i) => {
      const x = i * 38 + r.int(-12, 12);
      const y = 380 + (i % 4) * 46;
      const c = r.pick(['#3f6b4a', '#4f7d52', '#5d8a52', '#a0683f']);
      return `<path d="M${x} ${y}l-44 0l44-170l44 170z" fill="${c}"/><rect x="${x - 6}" y="${y}" width="12" height="30" fill="#6b4f39"/>`;
    })}<path d="M360 600q20-120 60-180h20q-10 80 80 180z" fill="#c8b48c"/>`,
  market: (r: Rng) =>
    `<rect y="380" width="800" height="220" fill="#b8b0a2"/>${row(4, (i) => {
      const x = 30 + i * 195;
      const c = r.pick(['#c0483f', '#3f7a9a', '#4f8a55', '#d19a3a']);
      return `<path d="M${x - 10} 290h190l-20-60H${x + 10}z" fill="${c}"/><path d="M${x} 290v150M${x + 170} 290v150" stroke="#777" stroke-width="7"/><rect x="${x - 4}" y="400" width="178" height="64" fill="#8d6b48"/>${row(12, (k) => `<circle cx="${x + 14 + (k % 6) * 29}" cy="${396 - Math.floor(k / 6) * 16}" r="13" fill="${r.pick(['#d8482f', '#5d9a45', '#e0b33f', '#8a4f8a', '#f0ece0'])}"/>`)}`;
    })}${row(4, (i) => person(110 + i * 180 + r.int(-30, 30), 570, 1.6, r.pick(['#7a2e2e', '#2e3a4a', '#3d7a78', '#a4642f'])))}`,
  clinic: (r: Rng) =>
    `<rect x="160" y="190" width="480" height="200" fill="#f2f3ef"/><rect x="148" y="174" width="504" height="20" fill="#4f9a8a"/><rect x="370" y="100" width="60" height="64" fill="#fff" stroke="#ccc" stroke-width="3"/><path d="M394 110h12v16h16v12h-16v16h-12v-16h-16v-12h16z" fill="#3f9a6a"/>${row(4, (i) => `<rect x="${190 + i * 84 + (i > 1 ? 102 : 0)}" y="230" width="62" height="62" fill="#9fc4d4" stroke="#fff" stroke-width="5"/>`)}<rect x="360" y="280" width="80" height="110" fill="#7aa9a0"/>${tree(90, 420, 1.3)}${person(r.int(470, 560), 530, 1.7, '#f4f4f4')}${person(r.int(300, 380), 540, 1.6, '#6f6b68')}`,
  bus: (r: Rng) =>
    `${lane('#8b8f92')}<path d="M90 250h190v14H90z" fill="#3f6f9a"/><path d="M104 264v190M266 264v190" stroke="#6b7076" stroke-width="9"/><rect x="120" y="290" width="130" height="110" fill="#cfe0e8" opacity=".7"/><path d="M120 430h130" stroke="#8d6b48" stroke-width="14"/>${r.chance(0.6) ? `<g transform="translate(430 330)"><rect width="290" height="140" rx="18" fill="${r.pick(['#3f8a5f', '#d19a3a', '#4a7fb0'])}"/>${row(4, (i) => `<rect x="${20 + i * 66}" y="22" width="52" height="48" fill="#cfe3ec"/>`)}<circle cx="70" cy="142" r="24" fill="#222"/><circle cx="224" cy="142" r="24" fill="#222"/></g>` : ''}${person(150, 470, 1.5, '#7a2e2e')}${person(215, 474, 1.5, '#5b6d7a')}${person(310, 500, 1.6, '#51457a')}`,
  bridge: (r: Rng) =>
    `<path d="M0 430h800v170H0z" fill="#7d9aa0"/><path d="M0 360h800v36H0z" fill="#b5ada0"/><path d="M80 396q120-10 120 120h40q0-130 130-120h60q130-10 130 120h40q0-130 130-120z" fill="#a59c8e"/>${row(14, (i) => (i === 6 || i === 7 || (i === 5 && r.chance(0.5)) ? '' : `<rect x="${20 + i * 56}" y="300" width="10" height="62" fill="#d8d2c4"/><rect x="${20 + i * 56}" y="300" width="${i === 4 ? 34 : 56}" height="9" fill="#d8d2c4"/>`))}<path d="M350 330l30 40M420 318l-14 46" stroke="#c8402f" stroke-width="5"/>${person(r.int(180, 260), 362, 1.1, '#8a2f4f')}`,
  truck: (r: Rng) =>
    `${lane('#a09a8c')}${truck(r.int(170, 240), 540, 1.7, r.pick(['#b0483f', '#3f6f9a', '#d19a3a']))}${truck(40, 372, 0.45, '#5b6d7a')}${row(16, () => `<circle cx="${r.int(30, 260)}" cy="${r.int(430, 560)}" r="${r.int(20, 52)}" fill="#cbbf9f" opacity=".35"/>`)}`,
};

/** The kinds of places that can be drawn; scene tables use these words. */
export type PhotoKind = keyof typeof paint;

/** One brush per kind. */
export const PAINTERS: Readonly<Record<PhotoKind, (rng: Rng) => string>> = paint;
