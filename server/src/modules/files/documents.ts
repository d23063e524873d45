/** Which files may go along with a paper beside photos: told by their first bytes and their insides, never by their names. */
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { unzipSync } from 'fflate';
import { AppError } from '../../common/errors/app-error.js';

export const MAX_DOCUMENT_BYTES = SUGGESTION_LIMITS.maxDocumentBytes;
/** The one size of a document, as part of its address. */
export const DOCUMENT_SIZE = 'document';
export const DOCUMENT_MIMES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type DocumentFormat = keyof typeof DOCUMENT_MIMES;

const startsWith = (bytes: Buffer, ...head: number[]) =>
  bytes.subarray(0, head.length).equals(Buffer.from(head));

/**
 * @param bytes the upload as it came
 * @throws AppError `document_old_word` for the format before 2007, `document_broken` for a damaged archive,
 * `document_unsupported` for everything else, Word files with macros among them.
 */
export function documentFormat(bytes: Buffer): DocumentFormat {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
  // Old Word, and new Word behind a password, lie in the same container.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    throw new AppError('document_old_word');
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) throw new AppError('document_unsupported');
  const names = namesInside(bytes);
  const isWord = names.has('[Content_Types].xml') && names.has('word/document.xml');
  if (!isWord || names.has('word/vbaProject.bin')) throw new AppError('document_unsupported');
  return 'docx';
}

/** Only the list at the archive's end is read: nothing is unpacked. */
function namesInside(bytes: Buffer): Set<string> {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.add(name);
        return false;
      },
    });
  } catch (cause) {
    throw new AppError('document_broken', { cause });
  }
  return names;
}

/** The name to show and to save under: no folders, no control characters, and the ending that the bytes deserve. */
export function documentName(given: string, format: DocumentFormat): string {
  const base = given
    .replace(/^.*[\\/]/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f"<>:|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .trim();
  return `${[...(base || '附件')].slice(0, 80).join('')}.${format}`;
}
