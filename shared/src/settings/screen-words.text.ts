/** What happens to a text that holds a word of the screening list, in words. */
export const WORD_VERDICTS = ['hold', 'reject', 'pass'] as const;
export type WordVerdict = (typeof WORD_VERDICTS)[number];

export const WORD_VERDICT_TEXT: Readonly<Record<WordVerdict, string>> = {
  hold: '先由人看',
  reject: '直接拒收',
  pass: '放行',
};
export const WORD_LIMITS = { max: 40, atOnce: 500, most: 20_000 } as const;
