/** Checks a text before anyone else sees it: the local word list, and every outside check that is registered. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { DEFAULT_WORDS } from './screening-words.js';

/** `hold`: a person must look. `reject`: refused at once. */
export type Verdict = 'pass' | 'hold' | 'reject';

export interface CheckResult {
  readonly verdict: Verdict;
  /** For the screening staff, in Chinese. */
  readonly reason: string | null;
}
export interface CheckedText {
  readonly text: string;
  readonly authorId: string;
}
/** An outside check, such as WeChat's. One that fails or does not know says `hold`. */
export interface TextCheck {
  readonly name: string;
  check(input: CheckedText): Promise<CheckResult>;
}

const PASS: CheckResult = { verdict: 'pass', reason: null };
const KEEP_MS = 60_000;
const WEIGHT: Readonly<Record<Verdict, number>> = { pass: 0, hold: 1, reject: 2 };

/** Text without the spaces, signs and invisible characters that people put between letters to get past a list. */
function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{M}\p{Cf}]/gu, '');
}

@Injectable()
export class Screening {
  private readonly checks: TextCheck[] = [];
  private words: readonly { word: string; verdict: Verdict }[] | null = null;
  private loadedAt = 0;

  constructor(private readonly reads: Reads) {}

  register(check: TextCheck): void {
    this.checks.push(check);
  }

  /** The strictest answer of all checks; a check that throws counts as `hold`, never as `pass`. */
  async check(input: CheckedText): Promise<CheckResult> {
    let worst = await this.checkWords(input.text);
    for (const check of this.checks) {
      const result = await check
        .check(input)
        .catch((): CheckResult => ({ verdict: 'hold', reason: `${check.name}暂时无法检查` }));
      if (WEIGHT[result.verdict] > WEIGHT[worst.verdict]) worst = result;
    }
    return worst;
  }

  private async checkWords(text: string): Promise<CheckResult> {
    const plain = squeezed(text);
    const hits = (await this.list()).filter(({ word }) => plain.includes(word));
    const worst = hits.reduce<Verdict>(
      (verdict, hit) => (WEIGHT[hit.verdict] > WEIGHT[verdict] ? hit.verdict : verdict),
      'pass',
    );
    if (worst === 'pass') return PASS;
    return { verdict: worst, reason: `含有需要核对的词语：${hits.map((hit) => hit.word).join('、')}` };
  }

  private async list(): Promise<readonly { word: string; verdict: Verdict }[]> {
    if (this.words && Date.now() - this.loadedAt < KEEP_MS) return this.words;
    const rows = await this.reads.rows<{ word: string; verdict: Verdict }>(
      'SELECT word, verdict FROM screen_word',
    );
    const own = new Map(rows.map((row) => [squeezed(row.word), row.verdict]));
    for (const word of DEFAULT_WORDS) if (!own.has(word)) own.set(word, 'hold');
    this.words = [...own].map(([word, verdict]) => ({ word, verdict })).filter(({ word }) => word.length > 0);
    this.loadedAt = Date.now();
    return this.words;
  }
}
