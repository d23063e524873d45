/** What a plaque says, and the paper it is printed on. */
import type { QrMatrix } from '../../codes/code-images.js';

export const PLAQUE_SIZES = ['a4', 'a3'] as const;
export type PlaqueSize = (typeof PLAQUE_SIZES)[number];

export interface PlaqueFacts {
  readonly name: string;
  readonly kindText: string;
  readonly regionName: string;
  readonly address: string;
  readonly phone: string | null;
  readonly replyPromiseText: string;
  /** JPEG bytes; null for a station without a photo. */
  readonly photo: Buffer | null;
  readonly qr: QrMatrix;
  /** PNG bytes of the mini-program code, when it stands in place of the QR code. */
  readonly roundCode: Buffer | null;
  readonly code: string;
  /** Prints 演示数据 across the corner. */
  readonly demo: boolean;
}

/** The design is drawn once, for A4 in points; A3 is the same drawing, larger. */
export const PAGE = { width: 595.28, height: 841.89, margin: 40 } as const;

export const COLOURS = {
  paper: '#FFFAF2',
  red: '#B5121B',
  deepRed: '#8E0A12',
  brightRed: '#CE2029',
  gold: '#E9C46A',
  paleGold: '#F7E3B5',
  ink: '#2B1D1A',
  grey: '#7A6A62',
  white: '#FFFFFF',
} as const;
