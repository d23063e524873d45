/** Sends bytes as a file to save, under a Chinese name. */
import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** What the API document says of an answer that is a file. */
export const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** @param name with its ending; clients that know no UTF-8 names save it as `download` with the same ending */
export function download(
  bytes: Buffer | Readable,
  type: string,
  name: string,
  length = Buffer.isBuffer(bytes) ? bytes.length : undefined,
): StreamableFile {
  const options = { type, disposition: attachment(name), length };
  return Buffer.isBuffer(bytes) ? new StreamableFile(bytes, options) : new StreamableFile(bytes, options);
}

/** The header that makes a browser save a file under its name. */
export function attachment(name: string): string {
  const plain = `download${/\.[a-z0-9]+$/.exec(name)?.[0] ?? ''}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
