/** What the routes share that send and take Excel files: the download's head, the upload's schema, the place of a wrong cell. */
import { StreamableFile } from '@nestjs/common';
import { SHEET_MIME } from './sheets.js';
import { Out } from './views.js';

export const SHEET_ANSWER = { schema: { type: 'string', format: 'binary' } } as const;
export const SHEET_UPLOAD = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
};

/** @param plain name in Latin letters for old browsers @param name the Chinese name */
export function sheetFile(bytes: Buffer, plain: string, name: string): StreamableFile {
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(bytes, { type: SHEET_MIME, disposition, length: bytes.length });
}

export class SheetProblemView {
  @Out.int({ description: '表格中的行号，标题是第 1 行' }) row!: number;
  @Out.text({ description: '列名；整行或整表的问题为空' }) column!: string;
  @Out.text() message!: string;
}
/** Answers name so many wrong cells; more help nobody. */
export const MOST_SHEET_ERRORS = 200;
