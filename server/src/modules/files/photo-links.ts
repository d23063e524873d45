/** Makes the addresses of photos and documents, and knows a link that this server signed from one that somebody made up. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { DOCUMENT_SIZE } from './documents.js';
import type { FileVisibility } from './file.entity.js';
import type { PhotoSize } from './photo-sizes.js';

const LIFE_SECONDS = 15 * 60;
/** Links made within one step are the same text, so that a list drawn again finds its photos in the cache. */
const STEP_SECONDS = 5 * 60;

export type PhotoUrls = Readonly<Record<PhotoSize, string>>;
/** A document as the API shows it; the address dies within 15 minutes. */
export interface DocumentFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly url: string;
}

@Injectable()
export class PhotoLinks {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Addresses below the server's root, such as `/files/ID/small`; private ones die within 15 minutes. */
  urls(id: string, visibility: FileVisibility): PhotoUrls {
    const query = visibility === 'public' ? '' : this.query(id);
    const url = (size: PhotoSize) => `/files/${id}/${size}${query}`;
    return { small: url('small'), medium: url('medium'), large: url('large') };
  }

  /** A document is never public. */
  document({ id, name, bytes }: Omit<DocumentFile, 'url'>): DocumentFile {
    return { id, name, bytes, url: `/files/${id}/${DOCUMENT_SIZE}${this.query(id)}` };
  }

  /**
   * Seconds that a signed link still lives.
   * @throws AppError `signature_invalid` when it is wrong or over.
   */
  check(id: string, expiry: string | undefined, signature: string | undefined): number {
    const left = Number(expiry) - this.seconds();
    if (!expiry || !/^\d{1,12}$/.test(expiry) || !signature || left <= 0)
      throw new AppError('signature_invalid');
    const expected = Buffer.from(this.sign(id, expiry));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new AppError('signature_invalid');
    return left;
  }

  private query(id: string): string {
    const expiry = String(Math.floor(this.seconds() / STEP_SECONDS) * STEP_SECONDS + LIFE_SECONDS);
    return `?e=${expiry}&s=${this.sign(id, expiry)}`;
  }

  private sign(id: string, expiry: string): string {
    return createHmac('sha256', this.config.secrets.file)
      .update(`photo\n${id}\n${expiry}`)
      .digest('base64url');
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
