/** Writes plaques into one PDF, page by page, so that a whole county streams out without being held in memory. */
import PDFDocument from 'pdfkit';
import { FONT_FILES } from '../../../common/documents/fonts.js';
import { PAGE, type PlaqueFacts, type PlaqueSize } from './plaque.types.js';
import { drawPlaque, FONTS } from './plaque-page.js';

const SCALE: Readonly<Record<PlaqueSize, number>> = { a4: 1, a3: Math.SQRT2 };

/**
 * A readable stream of the PDF. Pages are drawn as `plaques` gives them; whoever reads may stop at any time.
 * An error of `plaques` ends the stream with that error.
 */
export function plaqueDocument(
  plaques: AsyncIterable<PlaqueFacts>,
  size: PlaqueSize,
  title: string,
): PDFKit.PDFDocument {
  const scale = SCALE[size];
  const doc = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    size: [PAGE.width * scale, PAGE.height * scale],
    info: { Title: title, Creator: '人大代表联络站' },
  });
  doc.registerFont(FONTS.heavy, FONT_FILES.heavy).registerFont(FONTS.text, FONT_FILES.text);
  void writeAll(doc, plaques, scale);
  return doc;
}

async function writeAll(
  doc: PDFKit.PDFDocument,
  plaques: AsyncIterable<PlaqueFacts>,
  scale: number,
): Promise<void> {
  try {
    for await (const facts of plaques) {
      if (doc.destroyed) return;
      doc.addPage();
      doc.scale(scale);
      drawPlaque(doc, facts);
      // Lets other requests in between two pages.
      await new Promise((done) => setImmediate(done));
    }
    doc.end();
  } catch (error) {
    doc.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}
