/** Draws the official paper of an answer (答复件): number, class, title, deputies, text, head, contact, copies; A4 with page numbers. */
import PDFDocument from 'pdfkit';
import { FONT_FILES } from '../../../common/documents/fonts.js';

export interface AnswerPaper {
  readonly regionName: string;
  readonly unitName: string;
  /** 文号 */
  readonly no: string;
  readonly classLetter: string;
  /** 对…会议 / 第 2026-0007 号建议的答复: the lines of the title. */
  readonly title: readonly [string, string];
  readonly suggestionNo: string;
  readonly suggestionTitle: string;
  /** The author first. */
  readonly deputies: readonly string[];
  readonly paragraphs: readonly string[];
  readonly signer: string;
  readonly contact: string;
  readonly cc: readonly string[];
  /** 2026年3月12日 */
  readonly date: string;
}

const PAGE = { width: 595.28, height: 841.89 } as const;
const MARGIN = { top: 80, bottom: 72, left: 79, right: 74 } as const;
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const SIZE = { head: 24, title: 19, text: 14, small: 10.5 } as const;
const RED = '#c8161d';
const INK = '#1a1a1a';
const LINE_GAP = 5;

type Doc = PDFKit.PDFDocument;

/** A readable stream of the PDF. */
export function answerDocument(paper: AnswerPaper): Doc {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margins: MARGIN,
    bufferPages: true,
    info: { Title: paper.title.join(''), Author: paper.unitName, Subject: paper.no },
  });
  doc
    .registerFont('heavy', FONT_FILES.heavy)
    .registerFont('text', FONT_FILES.text)
    .registerFont('light', FONT_FILES.light);
  drawHead(doc, paper);
  drawText(doc, paper);
  drawSignature(doc, paper);
  drawFoot(doc, paper);
  numberPages(doc, paper);
  doc.end();
  return doc;
}

function drawHead(doc: Doc, paper: AnswerPaper): void {
  doc.font('text').fontSize(SIZE.text).fillColor(INK);
  doc.text(`${paper.classLetter} 类`, MARGIN.left, MARGIN.top - 26, { width: WIDTH, align: 'right' });
  doc.font('heavy').fontSize(SIZE.head).fillColor(RED);
  doc.text(paper.unitName, MARGIN.left, MARGIN.top + 6, {
    width: WIDTH,
    align: 'center',
    characterSpacing: 3,
  });
  doc.moveDown(0.5).font('light').fontSize(SIZE.text).fillColor(INK);
  const line = doc.y;
  doc.text(paper.no, MARGIN.left, line, { width: WIDTH });
  doc.text(`签发人：${paper.signer}`, MARGIN.left, line, { width: WIDTH, align: 'right' });
  doc.moveDown(0.4);
  doc
    .moveTo(MARGIN.left, doc.y)
    .lineTo(MARGIN.left + WIDTH, doc.y)
    .lineWidth(1.6)
    .stroke(RED);
  doc.moveDown(1.2).font('heavy').fontSize(SIZE.title).fillColor(INK);
  doc.text(paper.title.join('\n'), MARGIN.left, doc.y, { width: WIDTH, align: 'center', lineGap: 4 });
  doc.moveDown(0.8);
}

function drawText(doc: Doc, { deputies, paragraphs }: AnswerPaper): void {
  doc.font('light').fontSize(SIZE.text).fillColor(INK);
  const names = `${deputies.join('、')}代表：`;
  doc.text(names, MARGIN.left, doc.y, { width: WIDTH, lineGap: LINE_GAP });
  for (const paragraph of paragraphs)
    doc.text(paragraph, { width: WIDTH, lineGap: LINE_GAP, indent: SIZE.text * 2 });
}

/** Unit and date stand together at the right, never alone on the next page's top without each other. */
function drawSignature(doc: Doc, paper: AnswerPaper): void {
  room(doc, 74);
  doc.moveDown(1.2).font('light').fontSize(SIZE.text).fillColor(INK);
  const width = Math.max(doc.widthOfString(paper.unitName), doc.widthOfString(paper.date));
  const left = MARGIN.left + WIDTH - width - SIZE.text * 2;
  doc.text(paper.unitName, left, doc.y, { width: width + 2, align: 'center', lineGap: LINE_GAP });
  doc.text(paper.date, left, doc.y, { width: width + 2, align: 'center', lineGap: LINE_GAP });
}

function drawFoot(doc: Doc, paper: AnswerPaper): void {
  const rows = [
    `联系人及电话：${paper.contact}`,
    ...(paper.cc.length > 0 ? [`抄送：${paper.cc.join('，')}`] : []),
  ];
  doc.font('light').fontSize(SIZE.small + 1);
  const heights = rows.map((row) => doc.heightOfString(row, { width: WIDTH - 12 }) + 12);
  const height = heights.reduce((sum, one) => sum + one, 0);
  room(doc, height + 30);
  // On the last page the contact and the copies stand at its foot.
  let y = Math.max(doc.y + 24, PAGE.height - MARGIN.bottom - height);
  for (const [index, row] of rows.entries()) {
    rule(doc, y);
    doc.text(row, MARGIN.left + 6, y + 5, { width: WIDTH - 12 });
    y += heights[index] ?? 0;
  }
  rule(doc, y);
}

function rule(doc: Doc, y: number): void {
  doc
    .moveTo(MARGIN.left, y)
    .lineTo(MARGIN.left + WIDTH, y)
    .lineWidth(0.7)
    .stroke(INK);
}

/** Goes on to a new page when less than so many points are left on this one. */
function room(doc: Doc, points: number): void {
  if (doc.y + points > PAGE.height - MARGIN.bottom) doc.addPage();
}

function numberPages(doc: Doc, paper: AnswerPaper): void {
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    // Below the margin pdfkit would begin a page of its own.
    doc.page.margins.bottom = 0;
    doc.font('light').fontSize(SIZE.small).fillColor('#555555');
    const y = PAGE.height - MARGIN.bottom + 34;
    doc.text(`${paper.regionName}第 ${paper.suggestionNo} 号建议答复`, MARGIN.left, y, {
      width: WIDTH,
      lineBreak: false,
    });
    doc.text(`第 ${index + 1} 页，共 ${count} 页`, MARGIN.left, y, {
      width: WIDTH,
      align: 'right',
      lineBreak: false,
    });
  }
}
