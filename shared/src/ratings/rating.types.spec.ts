/** Proves the text that a rating's hash is made of, and when a rating leaves something to do. */
import { createHash } from 'node:crypto';
import {
  isUnresolved,
  LEDGER_GENESIS,
  type LedgerRow,
  ledgerText,
  SATISFIED_TEXT,
  SOLVED,
  SOLVED_TEXT,
} from './rating.types.js';

const ROW: LedgerRow = {
  seq: 1,
  at: '2026-03-10T01:02:03.004Z',
  subject: 'a'.repeat(64),
  solved: 'partly',
  satisfied: 4,
  urged: false,
  comment: 'b'.repeat(64),
  prevHash: LEDGER_GENESIS,
};
const hash = (row: LedgerRow) => createHash('sha256').update(ledgerText(row), 'utf8').digest('hex');

describe('the text of a ledger row', () => {
  it('is the fields in fixed order, one a line: anyone can make it again', () => {
    expect(ledgerText(ROW)).toBe(
      `1\n2026-03-10T01:02:03.004Z\n${'a'.repeat(64)}\npartly\n4\n0\n${'b'.repeat(64)}\n${'0'.repeat(64)}`,
    );
    expect(hash(ROW)).toBe('4c99ca18586e5eb81ed235c78b50da361e487a3b66e8d9051c8668ad2e089c10');
  });

  it('changes with every field', () => {
    const changes: Partial<LedgerRow>[] = [
      { seq: 2 },
      { at: '2026-03-10T01:02:03.005Z' },
      { subject: 'c'.repeat(64) },
      { solved: 'no' },
      { satisfied: 5 },
      { urged: true },
      { comment: '' },
      { prevHash: 'f'.repeat(64) },
    ];
    expect(changes.flatMap((change) => Object.keys(change)).sort()).toEqual(Object.keys(ROW).sort());
    const hashes = changes.map((change) => hash({ ...ROW, ...change }));
    expect(new Set([hash(ROW), ...hashes]).size).toBe(changes.length + 1);
  });
});

describe('a rating', () => {
  it.each([
    ['yes', 5, false],
    ['yes', 3, false],
    ['yes', 2, true],
    ['yes', 1, true],
    ['partly', 5, true],
    ['no', 5, true],
  ] as const)('of %s and %i leaves something to do: %s', (solved, satisfied, left) => {
    expect(isUnresolved(solved, satisfied)).toBe(left);
  });

  it('has Chinese for every answer', () => {
    for (const solved of SOLVED) expect(SOLVED_TEXT[solved]).toMatch(/^[\u4e00-\u9fff]+$/);
    expect(SATISFIED_TEXT).toHaveLength(5);
  });
});
