/** How an Excel file stands in a route: the answer that the browser saves under a Chinese name, and the upload's schema. */
import { StreamableFile } from '@nestjs/common';
import { SHEET_MIME } from './sheets.js';

export const BINARY = { schema: { type: 'string', format: 'binary' } } as const;
export const FILE_BODY = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};

/** @param name in Chinese, with its ending */
export function sheetFile(bytes: Buffer, name: string): StreamableFile {
  const disposition = `attachment; filename="table.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(bytes, { type: SHEET_MIME, disposition, length: bytes.length });
}
