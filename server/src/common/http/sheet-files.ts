/** What routes for Excel files have in common: how a file is described, uploaded and handed out. */
import { StreamableFile } from '@nestjs/common';
import { SHEET_MIME } from './sheets.js';

export const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** The body of a request with one file, for OpenAPI. */
export const FILE_BODY = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
};

/** @param plain name for programs that do not read the Chinese one, without its ending */
export function sheetDownload(bytes: Buffer, plain: string, name: string): StreamableFile {
  const disposition = `attachment; filename="${plain}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(bytes, { type: SHEET_MIME, disposition, length: bytes.length });
}
