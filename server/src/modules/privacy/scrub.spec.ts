/** Proves that personal data goes out of texts and that nothing else does. */
import { requote, scrub, withoutSecrets } from './scrub.js';

describe('scrub', () => {
  it('takes out the contacts that were left, and what looks like one', () => {
    const text = '请加 wx_abc77 或打13900001111，身份证110101199003070011';
    const left = scrub(text, ['wx_abc77']);
    for (const secret of ['wx_abc77', '13900001111', '110101199003070011'])
      expect(left).not.toContain(secret);
    expect(left).toContain('请加');
  });

  it('cuts no ordinary words for a short contact, and the longer of two that overlap first', () => {
    expect(withoutSecrets('路灯坏了', ['路灯'])).toBe('路灯坏了');
    expect(withoutSecrets('打 0990-81200 分机', ['0990', '0990-81200'])).toBe('打 （联系方式已删除） 分机');
  });

  it("leaves an official's other numbers alone", () => {
    expect(withoutSecrets('请打供电所 0990-8120000', ['13900001111'])).toContain('0990-8120000');
  });
});

describe('requote', () => {
  it.each([
    ['“旧的话”(20260101-000001)已经答复。', '“新”(20260101-000001)已经答复。'],
    [
      '您点过“我也遇到”的留言：“旧“话”中话”（20260101-000001）已经答复。',
      '您点过“我也遇到”的留言：“新”（20260101-000001）已经答复。',
    ],
    ['别的事（20260101-000002）', '别的事（20260101-000002）'],
  ])('%s', (before, after) => {
    expect(requote(before, '20260101-000001', '新')).toBe(after);
  });
});
