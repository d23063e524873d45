/** Proves that a title is broken into even lines, none wider than its place. */
import fc from 'fast-check';
import { balancedLines, breakLines } from './plaque-text.js';

const widthOf = (text: string) => Array.from(text).length * 10;

describe('lines of a plaque', () => {
  it('leaves no character alone on the last line', () => {
    expect(breakLines('柳河镇人大代表联络站', 90, widthOf)).toEqual(['柳河镇人大代表联络', '站']);
    expect(balancedLines('柳河镇人大代表联络站', 90, widthOf)).toEqual(['柳河镇人大', '代表联络站']);
  });

  it('keeps a closing mark with what it closes', () => {
    expect(breakLines('物流园（北）站', 50, widthOf)).toEqual(['物流园（北）', '站']);
  });

  it('loses nothing and stays as wide as allowed', () => {
    const name = fc.string({
      unit: fc.constantFrom('柳', '河', '镇', '站', 'A', '𠮷'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(name, fc.integer({ min: 20, max: 400 }), (text, width) => {
        const lines = balancedLines(text, width, widthOf);
        expect(lines.join('')).toBe(text);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(lines.length).toBe(breakLines(text, width, widthOf).length);
      }),
    );
  });
});
