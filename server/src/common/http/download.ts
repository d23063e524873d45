/** Sends bytes as a file to save, under a Chinese name. */
import { StreamableFile } from '@nestjs/common';

/** @param name with its ending; clients that know no UTF-8 names save it as `download` with the same ending */
export function download(bytes: Buffer, type: string, name: string): StreamableFile {
  return new StreamableFile(bytes, { type, disposition: attachment(name), length: bytes.length });
}

/** The header that makes a browser save a file under its name. */
export function attachment(name: string): string {
  const plain = `download${/\.[a-z0-9]+$/.exec(name)?.[0] ?? ''}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
