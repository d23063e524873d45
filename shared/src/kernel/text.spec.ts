/** Proves counting, cleaning, search tokens and masking on the characters that people really type. */
import fc from 'fast-check';
import { bytesText, charCount, cleanText, excerpt, maskPersonal, searchTokens } from './text.js';

describe('charCount', () => {
  it.each([
    ['', 0],
    ['路灯不亮', 4],
    ['𠮷野家', 3],
    ['😀', 1],
    ['一\r\n二\r三\n四', 7],
    ['a　b', 3],
  ])('counts %j as a person would', (text, count) => expect(charCount(text)).toBe(count));
});

describe('cleanText', () => {
  it.each([
    ['a NUL', '路\u0000灯', '路灯'],
    ['control characters', '路\u0007\u001b[31m灯\u007f\u0085', '路[31m灯'],
    ['bidirectional overrides', '付款\u202e元001\u202c到\u2066账户\u2069', '付款元001到账户'],
    ['a byte order mark', '\ufeff路灯', '路灯'],
    ['a lone high surrogate', '路\ud83d灯', '路灯'],
    ['a lone low surrogate', '路\ude00灯', '路灯'],
    ['line ends', '一\r\n二\r三', '一\n二\n三'],
    ['outer white space, full width too', '　 \n路灯\t　', '路灯'],
  ])('removes %s', (_, dirty, clean) => expect(cleanText(dirty)).toBe(clean));

  it('keeps rare characters, emoji, joined emoji, tabs and inner lines', () => {
    for (const text of ['𠮷𪚥㐂', '😀👨‍👩‍👧', '第一行\n\n第二行\t完', '“引号”——省略……', 'ñ é ü'])
      expect(cleanText(text)).toBe(text);
  });

  it('leaves nothing to clean, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = cleanText(text);
        return (
          cleanText(once) === once && !/[\0\u202a-\u202e\u2066-\u2069]/.test(once) && !/\p{Cs}/u.test(once)
        );
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
        const once = cleanText(String.fromCharCode(...units));
        return cleanText(once) === once && !/\p{Cs}/u.test(once);
      }),
    );
  });
});

describe('excerpt', () => {
  it('is one line, cut between characters', () => {
    expect(excerpt('一\n二  三')).toBe('一 二 三');
    expect(excerpt('𠮷'.repeat(10), 5)).toBe('𠮷𠮷𠮷𠮷…');
    expect(excerpt('五个字整好', 5)).toBe('五个字整好');
  });
});

describe('searchTokens', () => {
  const shares = (one: string, other: string) =>
    searchTokens(other).every((token) => searchTokens(one).includes(token));

  it('finds words of two characters, names, rare characters and Latin words inside a text', () => {
    const text = '下湾村G318国道旁的路灯坏了，𠮷村长说找ＡＢＣ公司';
    for (const word of ['路灯', '国道', '𠮷村', 'g318', 'G318', 'abc', '下湾村'])
      expect([word, shares(text, word)]).toEqual([word, true]);
    for (const word of ['灯路', '国家', 'g31', '水库'])
      expect([word, shares(text, word)]).toEqual([word, false]);
  });

  it('makes plain letters that no database cuts or drops, each once', () => {
    const tokens = searchTokens('路灯路灯 the a 一', true);
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(token).toMatch(/^[cw][0-9a-z_]{5,24}$/);
  });

  it('gives single characters only when asked', () => {
    expect(searchTokens('灯')).toEqual([]);
    expect(searchTokens('灯', true)).toHaveLength(1);
    expect(searchTokens('，。！ ')).toEqual([]);
  });

  it('never makes anything else than tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) =>
        searchTokens(text, true).every((token) => /^[cw][0-9a-z_]{5,24}$/.test(token)),
      ),
    );
  });
});

describe('maskPersonal', () => {
  it.each([
    ['电话13800001234', '电话***********'],
    ['138 0000 1234', '***********'],
    ['138-0000-1234', '***********'],
    ['座机0713-1234567', '座机************'],
    ['身份证11010119900101123X号', '身份证******************号'],
    ['卡号6222020000000000000', `卡号${'*'.repeat(19)}`],
  ])('hides %s', (text, masked) => expect(maskPersonal(text)).toBe(masked));

  it('keeps years, money, road numbers and house numbers', () => {
    for (const text of [
      '2026年3月15日',
      '欠薪12345678元',
      'G318国道',
      '3号楼2单元1201室',
      '12345热线',
      '10000元',
    ])
      expect(maskPersonal(text)).toBe(text);
  });
});

describe('the size of a file', () => {
  it('is told in the unit that fits', () => {
    expect([1, 1536, 840 * 1024, 1024 * 1024, 19.96 * 1024 * 1024].map(bytesText)).toEqual([
      ...['1 KB', '2 KB', '840 KB', '1.0 MB', '20.0 MB'],
    ]);
  });
});
