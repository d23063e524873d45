/** Writes and reads Excel sheets: no cell can turn into a formula, and no small file can fill the memory. */
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { AppError } from '../errors/app-error.js';

export const SHEET_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}
export type SheetCell = string | number | null;
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A spreadsheet reads a text that begins like this as a formula when the file is saved as CSV or typed over. */
const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'[=+\-@\t\r]/;
/** A cell of Excel takes no more. */
const MOST_CHARS = 32_000;
const MOST_BYTES = 60 * 1024 * 1024;
const MOST_ROWS = 5_000;

const HEAD = { fontWeight: 'bold', backgroundColor: '#E8EEF7', alignVertical: 'center', height: 24 } as const;

/** Text that stays text in every spreadsheet program. */
export function safeText(text: string): string {
  const cut = text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text;
  return FORMULA.test(cut) ? `'${cut}` : cut;
}

/** The text that `safeText` was given. */
export function plainText(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** The bytes of an .xlsx file; the first row of each sheet holds the titles and stays in view. */
export function writeSheets(sheets: readonly Sheet[]): Promise<Buffer> {
  const cell = (value: SheetCell) =>
    value === null || value === ''
      ? null
      : typeof value === 'number'
        ? { value, type: Number }
        : { value: safeText(value), type: String, wrap: true, alignVertical: 'top' as const };
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ title }) => ({ value: title, type: String, ...HEAD })),
        ...rows.map((row) => row.map(cell)),
      ],
    })),
  ).toBuffer();
}

/**
 * The cells of the first sheet as text, titles included, without empty rows at the end.
 * @throws AppError `sheet_broken` for anything but a readable .xlsx of sensible size.
 */
export async function readSheetRows(bytes: Buffer): Promise<string[][]> {
  try {
    checkUnpackedSize(bytes);
    const rows = await readSheet(bytes);
    if (rows.length > MOST_ROWS) throw new Error(`${rows.length} rows`);
    const texts = rows.map((row) =>
      row.map((cell) => (cell === null || cell === undefined ? '' : plainText(String(cell).trim()))),
    );
    while (texts.at(-1)?.every((text) => text === '')) texts.pop();
    return texts;
  } catch (cause) {
    throw new AppError('sheet_broken', { cause });
  }
}

/** Unpacks piece by piece without keeping anything: what the archive says of its own sizes proves nothing. */
function checkUnpackedSize(bytes: Buffer): void {
  let size = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, data) => {
      if (error) throw error;
      size += data.length;
      if (size > MOST_BYTES) throw new Error('unpacks to too much');
    };
    file.start();
  });
  unzip.register(UnzipPassThrough);
  unzip.register(UnzipInflate);
  const PIECE = 64 * 1024;
  for (let at = 0; at < bytes.length; at += PIECE)
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
}
