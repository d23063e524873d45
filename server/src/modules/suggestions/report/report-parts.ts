/** The pieces of a printed report: headings, paragraphs and ruled tables in the usual Chinese fonts. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/** The fonts of official papers (GB/T 9704), in their names on Windows; other systems put their own in. */
export const FONTS = { body: '仿宋', head: '黑体', title: '方正小标宋简体' } as const;
/** Half points: 三号 and 五号. */
const BODY = 32;
const CELL = 21;
/** Twentieths of a point: the text between the margins of A4. */
const TEXT_WIDTH = 8_846;

const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

export function title(text: string, size: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 300 },
    children: [new TextRun({ text, font: font(FONTS.title), size, bold: true })],
  });
}

export function line(text: string, size: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [new TextRun({ text, font: font(FONTS.body), size })],
  });
}

export function heading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 360, after: 160 },
    children: [new TextRun({ text, font: font(FONTS.head), size: BODY, color: '000000' })],
  });
}

export function paragraph(text: string): Paragraph {
  return new Paragraph({
    spacing: { line: 560, lineRule: 'exact' },
    indent: { firstLine: BODY * 20 },
    children: [new TextRun({ text, font: font(FONTS.body), size: BODY })],
  });
}

/** Rows of texts and numbers; `widths` are shares of the width of the page. The head is repeated on every page. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
): Table {
  const whole = widths.reduce((one, other) => one + other, 0);
  const columnWidths = widths.map((share) => Math.round((share / whole) * TEXT_WIDTH));
  // Narrow columns need their room for the words themselves.
  const side = widths.length > 8 ? 20 : 80;
  const cell = (value: string | number, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 60, bottom: 60, left: side, right: side },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } } : {}),
      children: [
        new Paragraph({
          alignment:
            isHead || index > 0 || typeof value === 'number' ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [
            new TextRun({ text: String(value), font: font(isHead ? FONTS.head : FONTS.body), size: CELL }),
          ],
        }),
      ],
    });
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, at) => cell(text, at, true)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((value, at) => cell(value, at, false)) }),
      ),
    ],
  });
}
