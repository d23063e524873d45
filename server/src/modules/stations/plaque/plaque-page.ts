/** Lays out one plaque: whose door this is, the code to scan, how it goes on, where to find it. */

import { COLOURS, PAGE, type PlaqueFacts } from './plaque.types.js';
import { drawHead, drawIcon, drawQr, type IconName } from './plaque-art.js';
import { type Doc, fitText } from './plaque-text.js';

/** Names under which the fonts are registered with the document. */
export const FONTS = { heavy: 'plaque-heavy', text: 'plaque-text' } as const;

const { width: W, height: H, margin: M } = PAGE;
const SLOGAN = '扫码找代表 · 24小时不打烊';
const HINT = '微信扫一扫 或 任何浏览器扫码 均可打开';
/** A browser cannot read the round code. */
const ROUND_HINT = '请用微信扫一扫，打开小程序';
const HEAD = 236;
const CARD = { top: 336, side: 268 } as const;
const QR_SIDE = 226;
const STEPS_TOP = 676;
const FOOT = 72;
const STEPS: readonly { readonly icon: IconName; readonly title: string; readonly text: string }[] = [
  { icon: 'scan', title: '扫一扫', text: '不用下载' },
  { icon: 'write', title: '写留言', text: '文字照片都行' },
  { icon: 'answer', title: '看答复', text: '进度随时查' },
  { icon: 'star', title: '评一评', text: '好不好您来说' },
];

/** Draws on the current page, whose drawing units are those of A4. */
export function drawPlaque(doc: Doc, facts: PlaqueFacts): void {
  doc.rect(0, 0, W, H).fill(COLOURS.paper);
  drawHead(doc, HEAD, facts.photo);
  drawTitle(doc, facts);
  fitText(
    doc,
    SLOGAN,
    { x: M, y: 272, width: W - 2 * M, height: 50 },
    {
      ...{ font: FONTS.heavy, color: COLOURS.red },
      ...{ largest: 38, smallest: 30, lines: 1 },
    },
  );
  drawCard(doc, facts);
  drawSteps(doc);
  drawFoot(doc, facts);
  if (facts.demo) drawDemoMark(doc);
}

function drawTitle(doc: Doc, facts: PlaqueFacts): void {
  const inner = { x: M, width: W - 2 * M };
  fitText(
    doc,
    facts.regionName,
    { ...inner, y: 26, height: 26 },
    {
      ...{ font: FONTS.text, color: COLOURS.paleGold },
      ...{ largest: 17, smallest: 9, lines: 1 },
    },
  );
  fitText(
    doc,
    facts.name,
    { ...inner, y: 58, height: 108 },
    {
      ...{ font: FONTS.heavy, color: COLOURS.white },
      ...{ largest: 50, smallest: 18, lines: 3 },
    },
  );
  const tag = `${facts.kindText} · ${facts.replyPromiseText}`;
  doc.font(FONTS.text).fontSize(15);
  const width = Math.min(doc.widthOfString(tag) + 36, inner.width);
  doc.roundedRect((W - width) / 2, 174, width, 30, 15).fill(COLOURS.paleGold);
  fitText(
    doc,
    tag,
    { x: (W - width) / 2 + 12, y: 174, width: width - 24, height: 30 },
    {
      ...{ font: FONTS.text, color: COLOURS.deepRed },
      ...{ largest: 15, smallest: 9, lines: 1 },
    },
  );
}

function drawCard(doc: Doc, facts: PlaqueFacts): void {
  const x = (W - CARD.side) / 2;
  doc
    .roundedRect(x + 2, CARD.top + 4, CARD.side, CARD.side, 18)
    .fillOpacity(0.1)
    .fill(COLOURS.ink)
    .fillOpacity(1);
  doc
    .roundedRect(x, CARD.top, CARD.side, CARD.side, 18)
    .lineWidth(2.5)
    .fillAndStroke(COLOURS.white, COLOURS.gold);
  const inset = (CARD.side - QR_SIDE) / 2;
  if (facts.roundCode)
    doc.image(facts.roundCode, x + inset, CARD.top + inset, { width: QR_SIDE, height: QR_SIDE });
  else drawQr(doc, facts.qr, x + inset, CARD.top + inset, QR_SIDE);
  const below = { x: M, width: W - 2 * M };
  fitText(
    doc,
    facts.roundCode ? ROUND_HINT : HINT,
    { ...below, y: CARD.top + CARD.side + 8, height: 26 },
    {
      ...{ font: FONTS.text, color: COLOURS.ink },
      ...{ largest: 16, smallest: 11, lines: 1 },
    },
  );
  fitText(
    doc,
    `站码 ${facts.code}`,
    { ...below, y: CARD.top + CARD.side + 33, height: 18 },
    {
      ...{ font: FONTS.text, color: COLOURS.grey },
      ...{ largest: 11, smallest: 8, lines: 1 },
    },
  );
}

function drawSteps(doc: Doc): void {
  const each = (W - 2 * M) / STEPS.length;
  const middle = (index: number) => M + each * (index + 0.5);
  for (const [index, step] of STEPS.entries()) {
    if (index > 0) {
      doc.moveTo(middle(index - 1) + 32, STEPS_TOP + 22).lineTo(middle(index) - 32, STEPS_TOP + 22);
      doc.lineWidth(1.5).dash(3, { space: 4 }).stroke(COLOURS.gold).undash();
    }
    drawIcon(doc, step.icon, middle(index), STEPS_TOP + 22, 21);
    const place = { x: M + each * index, width: each };
    fitText(
      doc,
      step.title,
      { ...place, y: STEPS_TOP + 47, height: 20 },
      {
        ...{ font: FONTS.heavy, color: COLOURS.ink },
        ...{ largest: 14, smallest: 10, lines: 1 },
      },
    );
    fitText(
      doc,
      step.text,
      { ...place, y: STEPS_TOP + 66, height: 16 },
      {
        ...{ font: FONTS.text, color: COLOURS.grey },
        ...{ largest: 10.5, smallest: 8, lines: 1 },
      },
    );
  }
}

function drawFoot(doc: Doc, facts: PlaqueFacts): void {
  const top = H - FOOT;
  doc.rect(0, top - 4, W, 4).fill(COLOURS.gold);
  doc.rect(0, top, W, FOOT).fill(COLOURS.red);
  const right = facts.phone ? 170 : 0;
  fitText(
    doc,
    `地址：${facts.address}`,
    { x: M, y: top, width: W - 2 * M - right - (right ? 16 : 0), height: FOOT },
    {
      ...{
        font: FONTS.text,
        color: COLOURS.white,
        align: facts.phone ? ('left' as const) : ('center' as const),
      },
      ...{ largest: 15, smallest: 9, lines: 3 },
    },
  );
  if (!facts.phone) return;
  fitText(
    doc,
    '联系电话',
    { x: W - M - right, y: top + 12, width: right, height: 18 },
    {
      ...{ font: FONTS.text, color: COLOURS.paleGold, align: 'right' as const },
      ...{ largest: 11, smallest: 9, lines: 1 },
    },
  );
  fitText(
    doc,
    facts.phone,
    { x: W - M - right, y: top + 30, width: right, height: 28 },
    {
      ...{ font: FONTS.heavy, color: COLOURS.white, align: 'right' as const },
      ...{ largest: 20, smallest: 9, lines: 1 },
    },
  );
}

function drawDemoMark(doc: Doc): void {
  doc.save();
  doc.translate(W - 52, 52).rotate(45);
  doc.rect(-110, -12, 220, 24).fill(COLOURS.gold);
  fitText(
    doc,
    '演示数据',
    { x: -60, y: -12, width: 120, height: 24 },
    {
      ...{ font: FONTS.heavy, color: COLOURS.deepRed },
      ...{ largest: 13, smallest: 10, lines: 1 },
    },
  );
  doc.restore();
}
