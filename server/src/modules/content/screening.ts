/** Checks a text before anyone else sees it: the local word list, and every outside check that is registered. */
import { Injectable } from '@nestjs/common';
import { ScreenWords, squeezed } from '../settings/screen-words.js';

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
const WEIGHT: Readonly<Record<Verdict, number>> = { pass: 0, hold: 1, reject: 2 };

@Injectable()
export class Screening {
  private readonly checks: TextCheck[] = [];

  constructor(private readonly words: ScreenWords) {}

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
    const hits = (await this.words.list()).filter(({ word }) => plain.includes(word));
    const worst = hits.reduce<Verdict>(
      (verdict, hit) => (WEIGHT[hit.verdict] > WEIGHT[verdict] ? hit.verdict : verdict),
      'pass',
    );
    if (worst === 'pass') return PASS;
    return { verdict: worst, reason: `含有需要核对的词语：${hits.map((hit) => hit.word).join('、')}` };
  }
}
