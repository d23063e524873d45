/** Proves what an answer of each class lacks, and how its official paper reads. */
import { ANSWER_ASKS, missingFacts } from './answer-class.js';
import { paperParagraphs, paperTitle } from './answer-paper.js';

const PLAIN = { text: '已派人查看。', without: [], reason: null, plan: null, promisedOn: null } as const;

describe('the classes of answers', () => {
  it('ask for a day with B, for reason and plan with C, for nothing else', () => {
    expect([missingFacts('A', {}), missingFacts('D', {})]).toEqual([[], []]);
    expect(missingFacts('B', { plan: '施工' })).toEqual(['promisedOn']);
    expect(missingFacts('B', { promisedOn: '2027-06-30' })).toEqual([]);
    expect(missingFacts('C', { reason: ' ' })).toEqual(['reason', 'plan']);
    expect(ANSWER_ASKS.C.promisedOn).toBe('may');
  });
});

describe('the official paper of an answer', () => {
  it('names the session without the congress twice, and says when there was none', () => {
    expect(paperTitle('某县人民代表大会', '某县人民代表大会第二次会议', '2026-0003')).toEqual([
      '对某县人民代表大会第二次会议',
      '第 2026-0003 号建议的答复',
    ]);
    expect(paperTitle('某县人民代表大会', null, '2026-0003')[0]).toBe('对某县人民代表大会闭会期间');
  });

  it('opens as usual unless the unit did, and ends with the promise and who gave no opinion', () => {
    const promised = { ...PLAIN, class: 'B', promisedOn: '2027-06-30', without: ['水利局'] } as const;
    expect(paperParagraphs(promised, '修路')).toEqual([
      '您提出的《修路》收悉，现答复如下：',
      '已派人查看。',
      '我们承诺于2027年6月30日前解决。',
      '至答复之日，水利局未在期限内提出会办意见。',
    ]);
    const own = { ...PLAIN, class: 'C', text: '建议收悉。', reason: '缺地', plan: '明年再议' } as const;
    expect(paperParagraphs(own, '修路')).toEqual([
      '建议收悉。',
      '暂时不能解决的原因：缺地',
      '下一步打算：明年再议',
    ]);
  });
});
