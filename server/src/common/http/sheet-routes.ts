/** What the routes share that send and take Excel files: the download's head, the place of a wrong cell. */
import type { StreamableFile } from '@nestjs/common';
import { download } from './download.js';
import { SHEET_MIME } from './sheets.js';
import { Out } from './views.js';

/** @param name in Chinese, with its ending */
export function sheetFile(bytes: Buffer, name: string): StreamableFile {
  return download(bytes, SHEET_MIME, name);
}

export class SheetProblemView {
  @Out.int({ description: '表格中的行号，标题是第 1 行' }) row!: number;
  @Out.text({ description: '列名；整行或整表的问题为空' }) column!: string;
  @Out.text() message!: string;
}
/** Answers name so many wrong cells; more help nobody. */
export const MOST_SHEET_ERRORS = 200;
