/** Draws invitations as cards on A4 pages, to be printed, cut and handed to each deputy. */
import { buffer } from 'node:stream/consumers';
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import PDFDocument from 'pdfkit';
import { FONT_FILES } from '../../common/documents/fonts.js';
import type { JobFile } from '../../common/jobs/job-context.js';
import { Clock } from '../../common/time/clock.js';
import { CodeImages } from '../codes/code-images.js';
import { drawQr } from '../stations/plaque/plaque-art.js';
import { type Doc, fitText } from '../stations/plaque/plaque-text.js';
import { INVITATION_MS } from './invitation.policy.js';

export interface InvitationCard {
  /** Of the deputy. */
  readonly name: string;
  readonly url: string;
}
const FONTS = { heavy: 'card-heavy', text: 'card-text' } as const;
/** A4 in points, two cards beside each other and three below. */
const PAGE = { width: 595.28, height: 841.89, margin: 24 } as const;
const COLUMNS = 2;
const ROWS = 3;
const CARD = {
  width: (PAGE.width - 2 * PAGE.margin) / COLUMNS,
  height: (PAGE.height - 2 * PAGE.margin) / ROWS,
} as const;
const QR_SIDE = 132;
const INK = '#1F1F1F';
const GREY = '#5F5F5F';

@Injectable()
export class InvitationCards {
  constructor(
    private readonly images: CodeImages,
    private readonly clock: Clock,
  ) {}

  /** A PDF. @param drawn told of each card */
  async print(
    cards: readonly InvitationCard[],
    drawn: (done: number) => Promise<void>,
  ): Promise<JobFile & { readonly content: Buffer }> {
    const doc = new PDFDocument({
      ...{ autoFirstPage: false, margin: 0, size: [PAGE.width, PAGE.height] },
      info: { Title: '代表邀请卡', Creator: '人大代表联络站' },
    });
    doc.registerFont(FONTS.heavy, FONT_FILES.heavy).registerFont(FONTS.text, FONT_FILES.text);
    const content = buffer(doc);
    const until = toBeijingIso(new Date(this.clock.now().getTime() + INVITATION_MS));
    for (const [index, card] of cards.entries()) {
      const place = index % (COLUMNS * ROWS);
      if (place === 0) doc.addPage();
      const x = PAGE.margin + (place % COLUMNS) * CARD.width;
      const y = PAGE.margin + Math.floor(place / COLUMNS) * CARD.height;
      this.draw(doc, card, x, y, `${until.slice(0, 16).replace('T', ' ')} 前有效`);
      await drawn(index + 1);
    }
    doc.end();
    return { name: '代表邀请卡.pdf', mime: 'application/pdf', content: await content };
  }

  private draw(doc: Doc, { name, url }: InvitationCard, x: number, y: number, until: string): void {
    doc.rect(x, y, CARD.width, CARD.height).lineWidth(0.6).dash(3, { space: 3 }).stroke('#999999').undash();
    const line = (text: string, top: number, size: number, font: string, color: string, lines = 1) =>
      fitText(
        doc,
        text,
        { x: x + 14, y: y + top, width: CARD.width - 28, height: size * 1.4 * lines },
        { font, color, largest: size, smallest: 6, lines },
      );
    line(`${name}代表`, 14, 18, FONTS.heavy, INK);
    line('请本人用微信扫码，绑定代表身份', 42, 11, FONTS.text, INK);
    drawQr(doc, this.images.matrix(url), x + (CARD.width - QR_SIDE) / 2, y + 66, QR_SIDE);
    line(url, 206, 7.5, FONTS.text, GREY, 2);
    line(until, 229, 10, FONTS.text, INK);
    line('只能使用一次，请勿转给他人', 245, 10, FONTS.text, GREY);
  }
}
