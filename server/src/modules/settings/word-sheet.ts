/** The screening list as an Excel sheet: its columns, and what is wrong with each row of one that comes in. Pure. */
import { charCount } from '@liaison/shared/kernel/text';
import { WORD_LIMITS, WORD_VERDICT_TEXT, type WordVerdict } from '@liaison/shared/settings/screen-words.text';
import type { SheetProblem } from '../../common/http/import-sheet.js';
import type { Sheet } from '../../common/http/sheets.js';
import type { SheetPart } from '../../common/jobs/file-jobs.js';
import type { SheetRead } from '../../common/jobs/sheet-import.js';
import { type ScreenWord, squeezed } from './screen-words.js';

export const WORD_COLUMNS = [
  { title: '词', width: 30 },
  { title: '处理方式', width: 16 },
];
const VERDICTS = new Map(
  Object.entries(WORD_VERDICT_TEXT).map(([verdict, text]) => [text, verdict as WordVerdict]),
);
const CHOICES = [...VERDICTS.keys()].join('、');

/** Nothing at all when the first row does not hold the titles. An empty verdict means that a person looks first. */
export function readWords(rows: readonly (readonly string[])[]): SheetRead<ScreenWord> {
  const [titles = [], ...body] = rows;
  const [word, verdict] = WORD_COLUMNS.map(({ title }) => titles.indexOf(title));
  const words = new Map<string, WordVerdict>();
  const problems: SheetProblem[] = [];
  if (word === undefined || word < 0) return { records: [], problems };
  body.forEach((cells, index) => {
    const row = index + 2;
    const text = cells[word] ?? '';
    const choice = (verdict === undefined || verdict < 0 ? '' : cells[verdict]) || WORD_VERDICT_TEXT.hold;
    if (cells.every((cell) => cell === '')) return;
    const wrong = (column: string, message: string) => problems.push({ row, column, message });
    const plain = squeezed(text);
    const known = VERDICTS.get(choice);
    if (plain === '') wrong('词', text === '' ? '没有填写' : '只有标点和符号，没有可以比对的文字');
    else if (charCount(plain) > WORD_LIMITS.max) wrong('词', `最多 ${WORD_LIMITS.max} 个字`);
    else if (words.has(plain)) wrong('词', `和前面的“${plain}”重复`);
    if (!known) wrong('处理方式', `应为：${CHOICES}`);
    if (plain !== '' && known && !words.has(plain)) words.set(plain, known);
  });
  return { records: [...words].map(([plain, kept]) => ({ word: plain, verdict: kept })), problems };
}

export const WORD_SHEET = { name: '审核词库', columns: WORD_COLUMNS } as const;

export function wordRows(words: readonly ScreenWord[]): SheetPart['rows'] {
  return words.map(({ word, verdict }) => [word, WORD_VERDICT_TEXT[verdict]]);
}

/** An empty list and how it is filled in. */
export function templateSheets(): Sheet[] {
  const help = [
    ['词', `必填，最多 ${WORD_LIMITS.max} 个字；空格、标点、大小写不影响比对`],
    [
      '处理方式',
      `${CHOICES}；不填为“${WORD_VERDICT_TEXT.hold}”。“${WORD_VERDICT_TEXT.pass}”用来关掉系统自带的词`,
    ],
  ];
  const columns = [
    { title: '列', width: 16 },
    { title: '怎样填写', width: 70 },
  ];
  return [
    { ...WORD_SHEET, rows: [] },
    { name: '填写说明', columns, rows: help },
  ];
}
