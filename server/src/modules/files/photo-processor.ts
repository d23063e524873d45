/** Makes a stranger's bytes safe to show: decodes them, turns them upright and writes fresh JPEGs without any metadata. */
import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { AppError } from '../../common/errors/app-error.js';
import { PHOTO_PIXELS, PHOTO_SIZES, type PhotoSize } from './photo-sizes.js';

const MAX_PIXELS = 50_000_000;
const AT_ONCE = 2;
/** More waiting than this and the caller is asked to come again: each holds up to 10 MB. */
const MAX_WAITING = 30;
const QUALITY: Readonly<Record<PhotoSize, number>> = { small: 78, medium: 80, large: 84 };
const DECODING = { limitInputPixels: MAX_PIXELS, failOn: 'error', animated: false } as const;

export interface ProcessedPhoto {
  /** Pixels of the large size. */
  readonly width: number;
  readonly height: number;
  readonly sizes: Readonly<Record<PhotoSize, Buffer>>;
}

/** First bytes of the formats we take. Looked at before any decoder runs, so that SVG, PDF or HTML never reach one. */
function signatureOf(bytes: Buffer): string | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return 'png';
  const text = bytes.subarray(0, 12).toString('latin1');
  if (text.startsWith('RIFF') && text.endsWith('WEBP')) return 'webp';
  if (/^ftyp(avif|avis|heic|heix|hevc|mif1|msf1)$/.test(text.slice(4))) return 'heif';
  return null;
}

@Injectable()
export class PhotoProcessor {
  private readonly gate = pLimit(AT_ONCE);

  constructor() {
    // Two photos at a time on one thread each leave the other cores to requests.
    sharp.concurrency(1);
  }

  /**
   * @param bytes the upload as it came
   * @throws AppError `file_unsupported` for another format, `file_broken` for a damaged or huge picture, `unavailable`
   * when too many wait.
   */
  async process(bytes: Buffer): Promise<ProcessedPhoto> {
    if (this.gate.pendingCount >= MAX_WAITING) throw new AppError('unavailable', { retryAfterSeconds: 5 });
    return this.gate(() => this.decode(bytes));
  }

  private async decode(bytes: Buffer): Promise<ProcessedPhoto> {
    const format = signatureOf(bytes);
    if (!format) throw new AppError('file_unsupported');
    const header = await sharp(bytes, DECODING)
      .metadata()
      .catch((cause: unknown) => {
        throw new AppError(format === 'heif' ? 'file_unsupported' : 'file_broken', { cause });
      });
    // The library decodes AV1 (AVIF) but not HEVC, which most phones put into HEIC.
    if (header.format !== format || (format === 'heif' && header.compression !== 'av1'))
      throw new AppError('file_unsupported');
    try {
      return await this.encode(bytes);
    } catch (cause) {
      throw new AppError('file_broken', { cause });
    }
  }

  private async encode(bytes: Buffer): Promise<ProcessedPhoto> {
    const inside = (size: PhotoSize) =>
      ({
        width: PHOTO_PIXELS[size],
        height: PHOTO_PIXELS[size],
        fit: 'inside',
        withoutEnlargement: true,
      }) as const;
    const { data, info } = await sharp(bytes, DECODING)
      .autoOrient()
      .resize(inside('large'))
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .timeout({ seconds: 20 })
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    const sizes: Partial<Record<PhotoSize, Buffer>> = {};
    for (const size of PHOTO_SIZES) {
      // sharp keeps no EXIF, GPS, XMP or colour profile unless it is asked to.
      sizes[size] = await sharp(data, { raw })
        .resize(inside(size))
        .jpeg({ quality: QUALITY[size], progressive: size !== 'small' })
        .toBuffer();
    }
    const { small, medium, large } = sizes;
    if (!small || !medium || !large) throw new Error('a size is missing');
    return { width: info.width, height: info.height, sizes: { small, medium, large } };
  }
}
