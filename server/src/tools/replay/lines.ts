/** Reads the file that `npm run replay` gets: one message a line as JSON; what cannot be read is named by its line. */

export interface ReplayLine {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Who wrote it, as the file calls them. */
  readonly author: string;
  /** Subject and text as they are sent. */
  readonly text: string;
  readonly answer: string | null;
}

export interface BrokenLine {
  readonly line: number;
  /** Chinese sentence. */
  readonly why: string;
}

export interface ReplayFile {
  readonly lines: readonly ReplayLine[];
  readonly broken: readonly BrokenLine[];
}

/** A field of a parsed line: its text, null when it is missing or empty, undefined when it is no text at all. */
function textOf(record: object, name: string): string | null | undefined {
  const value: unknown = Reflect.get(record, name);
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : undefined;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function readLine(line: number, source: string): ReplayLine | BrokenLine {
  const record = parse(source);
  if (record === undefined) return { line, why: '不是完整的 JSON' };
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { line, why: '应为一个 JSON 对象' };
  const [author, subject, text, answer] = ['author', 'subject', 'text', 'answer'].map((name) =>
    textOf(record, name),
  );
  if (subject === undefined || answer === undefined) return { line, why: 'subject、answer 应为文字' };
  if (!author) return { line, why: '缺少 author（留言人）' };
  if (!text) return { line, why: '缺少 text（留言内容）' };
  return { line, author, text: subject ? `${subject}\n${text}` : text, answer };
}

/** A byte order mark and empty lines are passed over; line numbers stay those of the file. */
export function parseReplayFile(content: string): ReplayFile {
  const lines: ReplayLine[] = [];
  const broken: BrokenLine[] = [];
  for (const [index, source] of content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (source.trim() === '') continue;
    const read = readLine(index + 1, source);
    if ('why' in read) broken.push(read);
    else lines.push(read);
  }
  return { lines, broken };
}
