/** Draws a link as a QR code for print: error correction H, so that a scratched or stained plaque still scans. */
import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import sharp from 'sharp';

const LEVEL = 'H';
/** White border in modules, as the standard asks. */
const QUIET = 4;

export interface QrMatrix {
  /** Modules on a side. */
  readonly size: number;
  isDark(row: number, column: number): boolean;
}

@Injectable()
export class CodeImages {
  /** SVG text, for screens and print shops. */
  svg(url: string): Promise<string> {
    return QRCode.toString(url, { type: 'svg', errorCorrectionLevel: LEVEL, margin: QUIET });
  }

  /** PNG bytes, `width` pixels wide; painted outside the event loop. */
  async png(url: string, width: number): Promise<Buffer> {
    const options = { type: 'svg', errorCorrectionLevel: LEVEL, margin: QUIET, width } as const;
    const svg = await QRCode.toString(url, options);
    return sharp(Buffer.from(svg)).png({ palette: true, colours: 2 }).toBuffer();
  }

  /** The bare modules, for drawing as vectors. */
  matrix(url: string): QrMatrix {
    const { modules } = QRCode.create(url, { errorCorrectionLevel: LEVEL });
    return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
  }
}
