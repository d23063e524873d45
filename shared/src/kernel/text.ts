/** Chinese text helpers that the server and the screens must agree on: counting, cleaning, search tokens. */

/** Number of characters a person would count: code points, with CRLF as one. */
export function charCount(text: string): number {
  return Array.from(text.replace(/\r\n?/g, '\n')).length;
}

/**
 * Text as it is stored: line ends as \n, no NUL or control characters, no bidirectional overrides (they can make a
 * sentence read as another), outer white space removed. Rare characters and emoji stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
}

/** The first `max` characters on one line, with … when something was left out. */
export function excerpt(text: string, max = 60): string {
  const line = Array.from(text.replace(/\s+/g, ' ').trim());
  return line.length <= max ? line.join('') : `${line.slice(0, max - 1).join('')}…`;
}

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;
const WORD = /[0-9A-Za-z]/;

/**
 * Search tokens of a text: every pair of neighbouring Chinese characters (also single ones with `singles`), and every
 * run of Latin letters or digits. Each token is plain ASCII of at least six letters (`c` + code points in hex, `w` + word),
 * so that no database tokenizer or stop-word list changes it. No order, no repeats.
 */
export function searchTokens(text: string, singles = false): string[] {
  const tokens = new Set<string>();
  const chars = Array.from(text.normalize('NFKC').toLowerCase());
  const hex = (char: string) => (char.codePointAt(0) ?? 0).toString(16).padStart(5, '0');
  let word = '';
  for (let i = 0; i <= chars.length; i += 1) {
    const char = chars[i] ?? '';
    if (WORD.test(char)) {
      word += char;
      continue;
    }
    if (word) tokens.add(`w${word.slice(0, 24).padEnd(5, '_')}`);
    word = '';
    if (!CJK.test(char)) continue;
    const next = chars[i + 1];
    if (next && CJK.test(next)) tokens.add(`c${hex(char)}${hex(next)}`);
    if (singles) tokens.add(`c${hex(char)}`);
  }
  return [...tokens];
}

/** Phone numbers, identity numbers and long account numbers replaced by stars: for texts that anyone may read. */
export function maskPersonal(text: string): string {
  return text
    .replace(
      /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?!\d)/g,
      '******************',
    )
    .replace(/(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g, '***********')
    .replace(/(?<!\d)0\d{2,3}[\s-]?\d{7,8}(?!\d)/g, '************')
    .replace(/(?<!\d)\d{15,19}(?!\d)/g, (run) => '*'.repeat(run.length));
}

/** `1.2 MB`, `840 KB`: the size of a file, as lists show it. */
export function bytesText(bytes: number): string {
  const mega = bytes / 1024 / 1024;
  return mega >= 1 ? `${mega.toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
