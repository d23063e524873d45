/** Draws a link as a QR code for print: error correction H, so that a scratched or stained plaque still scans. */
import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';

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

  /** PNG bytes, `width` pixels wide. */
  png(url: string, width: number): Promise<Buffer> {
    return QRCode.toBuffer(url, { type: 'png', errorCorrectionLevel: LEVEL, margin: QUIET, width });
  }

  /** The bare modules, for drawing as vectors. */
  matrix(url: string): QrMatrix {
    const { modules } = QRCode.create(url, { errorCorrectionLevel: LEVEL });
    return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
  }
}
