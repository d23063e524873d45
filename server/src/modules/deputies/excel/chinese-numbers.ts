/** Reads and writes the numbers of congress terms, 第十九届, as people write them. Pure; 1 to 99. */
const DIGITS = '零一二三四五六七八九';

/** Null when it is no number from 1 to 99. */
export function fromChinese(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text) || null;
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!parts || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = parts;
  if (!ten && tens && ones) return null;
  const high = ten ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  const low = ten ? (ones ? DIGITS.indexOf(ones) : 0) : DIGITS.indexOf(tens || ones);
  return high + low || null;
}

export function toChinese(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}
