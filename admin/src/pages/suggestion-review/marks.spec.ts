/** Proves what a review may decide: all three marks are said, failed ones stop it, and nobody is sent back without a word. */
import { hindrance, NO_REVIEW, opinionOf, type Review, sentReview } from './marks';

const review = (good: readonly (boolean | undefined)[], more: Partial<Review> = {}): Review => ({
  ...NO_REVIEW,
  marks: {
    title: { good: good[0], comment: '' },
    grounds: { good: good[1], comment: good[1] === false ? '缺少数据' : '' },
    proposal: { good: good[2], comment: '' },
  },
  ...more,
});
const GOOD = review([true, true, true]);

describe('a review', () => {
  it('waits until every mark is said', () => {
    expect(hindrance('file', NO_REVIEW)).toBe('请先判断：案由明确、案据充分、方案可行');
    expect(hindrance('refuse', review([true, undefined, true]))).toBe('请先判断：案据充分');
  });

  it('passes only with three good marks', () => {
    expect(hindrance('pass_first', GOOD)).toBeNull();
    expect(hindrance('file', review([true, false, true]))).toContain('案据充分没有达到');
  });

  it('sends nobody back without a word, and refuses only by a rule', () => {
    expect(hindrance('return_for_correction', GOOD)).toContain('请写明意见');
    expect(hindrance('return_for_correction', review([true, false, true]))).toBeNull();
    expect(hindrance('refuse', { ...GOOD, note: '不属于职权' })).toContain('所依据的规定');
    expect(hindrance('refuse', { ...GOOD, note: '不属于职权', rule: 'court_case' })).toBeNull();
  });

  it('sends the comments of the marks in one opinion, and a rule only with a refusal', () => {
    const one = review([true, false, true], { note: '请补充。', rule: 'court_case' });
    expect(opinionOf(one)).toBe('未达到“案据充分”：缺少数据\n请补充。');
    expect(sentReview('return_for_correction', one)).toEqual({
      verdict: 'return_for_correction',
      marks: { title: true, grounds: false, proposal: true },
      note: '未达到“案据充分”：缺少数据\n请补充。',
    });
    expect(sentReview('refuse', one)).toHaveProperty('rule', 'court_case');
  });
});
