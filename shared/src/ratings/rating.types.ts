/** The two honest questions, their answers, and how a row of the ledger is hashed, so that anyone can check it. */
export const SOLVED = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof SOLVED)[number];
export const SOLVED_TEXT: Readonly<Record<Solved, string>> = {
  yes: '已解决',
  partly: '部分解决',
  no: '没有解决',
};
export const SATISFIED_TEXT = ['很不满意', '不满意', '一般', '满意', '很满意'] as const;

/** The public part of one rating row. `subject` and `comment` are salted hashes: they prove, and tell nothing. */
export interface LedgerRow {
  readonly seq: number;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly subject: string;
  readonly solved: Solved;
  /** 1 to 5. */
  readonly satisfied: number;
  readonly urged: boolean;
  readonly comment: string;
  readonly prevHash: string;
}

/** Hash of the row before the first. */
export const LEDGER_GENESIS = '0'.repeat(64);
export const LEDGER_ALGORITHM = 'SHA-256';

/** The text whose SHA-256, in lower-case hex, is the row's hash: the fields in fixed order, one a line. */
export function ledgerText(row: LedgerRow): string {
  return [
    row.seq,
    row.at,
    row.subject,
    row.solved,
    row.satisfied,
    row.urged ? 1 : 0,
    row.comment,
    row.prevHash,
  ].join('\n');
}

/** Whether an answer leaves something to do, so that the author may ask to go on. */
export function isUnresolved(solved: Solved, satisfied: number): boolean {
  return solved !== 'yes' || satisfied <= 2;
}
