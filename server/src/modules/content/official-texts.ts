/** Has what deputies, units and staff write looked at before others read it: refuses it, or says who may not read it yet. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { AppError } from '../../common/errors/app-error.js';
import { Openids } from '../wechat/openids.js';
import { WechatRules } from '../wechat/wechat-rules.js';
import { Screening } from './screening.js';
import { DOUBTFUL, RISKY, TextAsker } from './text-asker.js';

/** none: goes its way. public: not for everyone until a person has released it. all: only staff read it until then. */
export type Cover = 'none' | 'public' | 'all';
export interface OfficialLook {
  readonly cover: Cover;
  /** For the staff who look, in Chinese; null when nothing is covered. */
  readonly reason: string | null;
}
/** An answer is waited for a little longer than a citizen's message: nobody asks again afterwards. */
const PATIENCE_MS = 2000;
const GOOD: OfficialLook = { cover: 'none', reason: null };

@Injectable()
export class OfficialTexts {
  constructor(
    private readonly openids: Openids,
    private readonly screening: Screening,
    private readonly asker: TextAsker,
    private readonly rules: WechatRules,
  ) {}

  /**
   * The own word list first, then WeChat where it can be asked: it needs the author's openid, and at the console nobody has
   * visited the mini-program, so there the list alone decides.
   * @throws AppError `text_refused` for a listed word, or for what WeChat calls risky where the rule says so.
   */
  async check(person: Person, text: string): Promise<OfficialLook> {
    const words = await this.screening.check({ text, authorId: person.accountId });
    if (words.verdict === 'reject') throw new AppError('text_refused');
    if (words.verdict === 'hold') return { cover: 'all', reason: words.reason };
    const openid = person.door === 'admin' || !this.asker.on ? null : await this.openids.of(person.accountId);
    if (openid === null || text === '') return GOOD;
    const looked = await this.asker.soon(openid, text, PATIENCE_MS);
    switch (looked.word) {
      case 'pass':
        return GOOD;
      case 'risky':
        if ((await this.rules.risky()) === 'reject') throw new AppError('text_refused');
        return { cover: 'all', reason: RISKY };
      case 'review':
        return { cover: 'public', reason: DOUBTFUL };
      case 'later':
        return { cover: 'public', reason: '微信没有及时给出检查结果' };
      case 'unchecked':
        return { cover: 'public', reason: looked.reason };
    }
  }
}
