/** Sets text on a plaque: as large as its place allows, in lines of equal length, never past the edge. */
export type Doc = PDFKit.PDFDocument;

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextLook {
  readonly font: string;
  readonly color: string;
  /** Points to begin with. */
  readonly largest: number;
  /** Points to stop at; what still does not fit is cut with …. */
  readonly smallest: number;
  readonly lines: number;
  readonly align?: 'center' | 'left' | 'right';
}

const LEADING = 1.28;

/** Splits by width alone: Chinese may break anywhere, but a closing mark never begins a line. */
export function breakLines(text: string, width: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of Array.from(text)) {
    if (line !== '' && widthOf(line + char) > width && !/[，。、；：！？）》”·)]/.test(char)) {
      lines.push(line);
      line = '';
    }
    line += char;
  }
  return line === '' ? lines : [...lines, line];
}

/** As few lines as the width needs, and then as even as they can be, so that no character stands alone. */
export function balancedLines(text: string, width: number, widthOf: (part: string) => number): string[] {
  const fewest = breakLines(text, width, widthOf);
  if (fewest.length < 2) return fewest;
  const target = widthOf(text) / fewest.length;
  for (let tried = target; tried < width; tried += target / 40) {
    const lines = breakLines(text, tried, widthOf);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

/** Draws `text` in the middle of its place and gives the size used, in points. */
export function fitText(doc: Doc, text: string, place: TextPlace, look: TextLook): number {
  doc.font(look.font).fillColor(look.color);
  let size = look.largest;
  let lines: string[] = [];
  for (; size >= look.smallest; size -= 0.5) {
    doc.fontSize(size);
    lines = balancedLines(text, place.width, (part) => doc.widthOfString(part));
    const fits = lines.every((line) => doc.widthOfString(line) <= place.width);
    if (fits && lines.length <= look.lines && lines.length * size * LEADING <= place.height) break;
  }
  size = Math.max(size, look.smallest);
  doc.fontSize(size);
  const shown = cut(
    doc,
    lines,
    Math.min(look.lines, Math.max(1, Math.floor(place.height / (size * LEADING)))),
    place.width,
  );
  const top = place.y + (place.height - shown.length * size * LEADING) / 2;
  const lineGap = 0;
  for (const [index, line] of shown.entries()) {
    const free = place.width - doc.widthOfString(line);
    const x = look.align === 'left' ? 0 : look.align === 'right' ? free : free / 2;
    doc.text(line, place.x + x, top + index * size * LEADING, { lineBreak: false, lineGap });
  }
  return size;
}

function cut(doc: Doc, lines: readonly string[], most: number, width: number): string[] {
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (last === undefined || lines.length <= most) return [...shown];
  let rest = Array.from(last);
  while (rest.length > 0 && doc.widthOfString(`${rest.join('')}…`) > width) rest = rest.slice(0, -1);
  return [...shown.slice(0, -1), `${rest.join('')}…`];
}
