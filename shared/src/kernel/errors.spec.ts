/** Proves that every error speaks Chinese, says what to do, and fills every gap of its sentence. */
import { ERRORS, type ErrorCode, publicSentence } from './errors.js';

const CODES = Object.keys(ERRORS) as ErrorCode[];
/** Words that tell the reader what to do, or that nothing needs to be done. */
const ADVICE = /请|不能|只能|没有|稍后|已经|之后才能|不需要|未开启/;

describe.each(CODES)('the error %s', (code) => {
  const { status, title, detail } = ERRORS[code];

  it('has a status of its kind', () => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  it('speaks Chinese', () => {
    const words = detail.replace(/\{\w+\}|JPG|PNG|WebP|GeoJSON|PDF|Word|WPS|\.docx?|\.pdf|MB|\d+/g, '');
    expect(title).toMatch(/^[\u4e00-\u9fff“”]+$/);
    expect(words).not.toMatch(/[A-Za-z]/);
    expect(detail).toMatch(/[。）)]$/);
  });

  it('says what to do', () => expect(detail).toMatch(ADVICE));

  it('leaves no gap open', () => {
    const names = [...detail.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const values = Object.fromEntries(names.map((name) => [name, `值${name}`]));
    const sentence = publicSentence(code, values);
    for (const name of names) expect(sentence).toContain(`值${name}`);
    expect(sentence).not.toMatch(/[{}]/);
    expect(publicSentence(code)).not.toMatch(/[{}]|undefined/);
  });
});

describe('the table of errors', () => {
  it('has no two sentences alike', () => {
    const sentences = CODES.map((code) => ERRORS[code].detail);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });
});
