/** Proves that a text is held for a person when anything is in doubt, and that no spelling trick gets past the list. */
import { Reads } from '../../common/database/connections.js';
import { ScreenWords } from '../settings/screen-words.js';
import { Screening, type TextCheck, type Verdict } from './screening.js';

/** The word list of an office, as rows; nothing else of the database is asked. */
class WordRows extends Reads {
  asked = 0;
  constructor(private readonly list: readonly { word: string; verdict: Verdict }[]) {
    super(Reflect.get({}, 'no connections'));
  }
  override async rows<T>(): Promise<T[]> {
    this.asked += 1;
    return [...this.list] as T[];
  }
}
const screening = (...list: { word: string; verdict: Verdict }[]) =>
  new Screening(new ScreenWords(new WordRows(list)));
const check = (text: string, target = screening()) => target.check({ text, authorId: 'a' });

describe('screening', () => {
  it('lets plain matters pass', async () => {
    for (const text of ['村口的路坏了，请修一修', '路灯不亮😀𠮷', '', '！！！', 'G318 国道的护栏断了'])
      expect(await check(text)).toEqual({ verdict: 'pass', reason: null });
  });

  it.each([
    '加我微信详谈',
    '加 我 微 信',
    '加。我-微*信',
    '加我微　信',
    '🈲加我微信🈲',
    '加\u200b我\u200b微信',
    'ＡＢＣ加我微信',
  ])('holds %j for a person', async (text) => {
    const { verdict, reason } = await check(text);
    expect([verdict, reason]).toEqual(['hold', expect.stringContaining('加我微信')]);
  });

  it('follows the words of the office: stricter, milder, its own', async () => {
    const own = screening(
      { word: '加我微信', verdict: 'pass' },
      { word: '某某 平台', verdict: 'reject' },
      { word: 'ＶＸ号', verdict: 'hold' },
    );
    expect((await check('加我微信', own)).verdict).toBe('pass');
    expect((await check('来某某平台看看', own)).verdict).toBe('reject');
    expect((await check('我的vx号', own)).verdict).toBe('hold');
  });

  it('is not upset by an empty word', async () => {
    expect((await check('路坏了', screening({ word: ' ，', verdict: 'reject' }))).verdict).toBe('pass');
  });

  it('asks the database for its words once a minute at most', async () => {
    const rows = new WordRows([]);
    const own = new Screening(new ScreenWords(rows));
    await own.check({ text: '一', authorId: 'a' });
    await own.check({ text: '二', authorId: 'a' });
    expect(rows.asked).toBe(1);
  });

  describe('with outside checks', () => {
    const outside = (
      name: string,
      answer: () => Promise<{ verdict: Verdict; reason: string | null }>,
    ): TextCheck => ({ name, check: answer });

    it('takes the strictest answer of all', async () => {
      const own = screening();
      own.register(outside('甲', async () => ({ verdict: 'hold', reason: '甲' })));
      own.register(outside('乙', async () => ({ verdict: 'reject', reason: '乙' })));
      own.register(outside('丙', async () => ({ verdict: 'pass', reason: null })));
      expect(await check('路坏了', own)).toEqual({ verdict: 'reject', reason: '乙' });
    });

    it('never takes silence for consent', async () => {
      const own = screening();
      own.register(outside('微信内容安全', () => Promise.reject(new Error('no line'))));
      expect(await check('路坏了', own)).toEqual({ verdict: 'hold', reason: '微信内容安全暂时无法检查' });
    });
  });
});
