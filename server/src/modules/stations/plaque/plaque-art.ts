/** The drawn parts of a plaque: the red head with rays and hills, the QR code as vectors, the four steps. */
import type { QrMatrix } from '../../codes/code-images.js';
import { COLOURS, PAGE } from './plaque.types.js';
import type { Doc } from './plaque-text.js';

const W = PAGE.width;

/** The lower edge of the head: a soft wave. */
function wave(doc: Doc, y: number): Doc {
  return doc
    .moveTo(0, y)
    .bezierCurveTo(W * 0.25, y + 30, W * 0.4, y + 34, W * 0.58, y + 16)
    .bezierCurveTo(W * 0.74, y, W * 0.88, y - 6, W, y + 10);
}

function headShape(doc: Doc, bottom: number): Doc {
  return wave(doc, bottom).lineTo(W, 0).lineTo(0, 0).closePath();
}

/** Red head down to `bottom`, with the photo in it when there is one. */
export function drawHead(doc: Doc, bottom: number, photo: Buffer | null): void {
  doc.save();
  // A gold edge shows under the red one.
  doc.translate(0, 7);
  headShape(doc, bottom).fill(COLOURS.gold);
  doc.restore();
  doc.save();
  headShape(doc, bottom).clip();
  const red = doc
    .linearGradient(0, 0, 0, bottom + 30)
    .stop(0, COLOURS.brightRed)
    .stop(1, COLOURS.deepRed);
  doc.rect(0, 0, W, bottom + 40).fill(red);
  if (photo) drawPhoto(doc, bottom, photo);
  else drawRays(doc, bottom);
  drawHills(doc, bottom);
  doc.restore();
}

/** The photo fills the head and fades into the red that carries the name. */
function drawPhoto(doc: Doc, bottom: number, photo: Buffer): void {
  doc.image(photo, 0, 0, { cover: [W, bottom + 40], align: 'center', valign: 'center' });
  const shade = doc
    .linearGradient(0, 0, 0, bottom)
    .stop(0, COLOURS.deepRed, 0.42)
    .stop(0.5, COLOURS.deepRed, 0.62)
    .stop(1, COLOURS.deepRed, 0.94);
  doc.rect(0, 0, W, bottom + 40).fill(shade);
}

function drawRays(doc: Doc, bottom: number): void {
  const [x, y, long] = [W / 2, bottom + 60, 760];
  for (let step = 0; step < 24; step += 1) {
    const from = Math.PI + (step * Math.PI) / 24;
    const to = from + Math.PI / 48;
    doc
      .moveTo(x, y)
      .lineTo(x + long * Math.cos(from), y + long * Math.sin(from))
      .lineTo(x + long * Math.cos(to), y + long * Math.sin(to))
      .closePath()
      .fillOpacity(0.055)
      .fill(COLOURS.paleGold);
  }
  doc.fillOpacity(1);
}

function drawHills(doc: Doc, bottom: number): void {
  doc
    .moveTo(0, bottom - 6)
    .bezierCurveTo(W * 0.16, bottom - 46, W * 0.3, bottom - 30, W * 0.46, bottom)
    .bezierCurveTo(W * 0.62, bottom + 14, W * 0.78, bottom - 44, W, bottom - 30)
    .lineTo(W, bottom + 50)
    .lineTo(0, bottom + 50)
    .closePath()
    .fillOpacity(0.1)
    .fill(COLOURS.paleGold)
    .fillOpacity(1);
}

/** Draws the modules as one path, so that no hair line shows between them in print. */
export function drawQr(doc: Doc, qr: QrMatrix, x: number, y: number, side: number): void {
  const unit = side / qr.size;
  for (let row = 0; row < qr.size; row += 1) {
    for (let from = 0; from < qr.size; from += 1) {
      if (!qr.isDark(row, from)) continue;
      let to = from;
      while (to + 1 < qr.size && qr.isDark(row, to + 1)) to += 1;
      doc.rect(x + from * unit, y + row * unit, (to - from + 1) * unit, unit);
      from = to;
    }
  }
  doc.fill('#000000');
}

/** Line icons on a grid of 24, drawn for this plaque. */
const ICONS = {
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  write: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12.5h5',
  answer: 'M6 3h9l4 4v14H6zM9 13l2.5 2.5L16 11',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z',
} as const;
export type IconName = keyof typeof ICONS;

/** One icon in a red disc of radius `radius`. */
export function drawIcon(doc: Doc, name: IconName, x: number, y: number, radius: number): void {
  const scale = (radius * 1.16) / 24;
  doc.circle(x, y, radius).fill(COLOURS.red);
  doc
    .save()
    .translate(x - 12 * scale, y - 12 * scale)
    .scale(scale);
  doc.path(ICONS[name]).lineWidth(1.7).lineJoin('round').lineCap('round').stroke(COLOURS.paleGold);
  doc.restore();
}
