/** Proves that whatever the words are, what is sent obeys WeChat's rules for its field, and that wrong fields are named. */
import fc from 'fast-check';
import {
  FIELD_SOURCES,
  FIELD_TYPES,
  fieldFaults,
  fieldType,
  fitted,
  SUBSCRIBE_EVENTS,
  sourceFits,
  templateTime,
  valueFits,
} from './subscribe.js';
import { FIELD_SOURCE_TEXT, SUBSCRIBE_EVENT_TEXT } from './subscribe.text.js';

const WORDS = fc.string({
  unit: fc.constantFrom('柳', '河', '站', 'A', '7', ' ', '\n', '，', '𠮷', '😀', '-'),
  maxLength: 60,
});

it.each(['thing', 'phrase', 'character_string', 'name', 'number'] as const)(
  'fits any words into %s',
  (type) => {
    fc.assert(
      fc.property(WORDS, (words) =>
        expect([words, valueFits(type, fitted(type, words))]).toEqual([words, true]),
      ),
    );
  },
);

it.each([
  ['thing', '字'.repeat(20), true],
  ['thing', '字'.repeat(21), false],
  ['phrase', '已经办结了', true],
  ['phrase', '已经办结了吗', false],
  ['phrase', '已办A', false],
  ['character_string', '20261124-000123', true],
  ['character_string', '编号1', false],
  ['character_string', 'x'.repeat(33), false],
  ['name', '柳河镇人大代表联络站', true],
  ['name', '柳河镇人大代表联络站二', false],
  ['time', '2026年3月9日 24:00', false],
  ['time', '2026年3月9日 08:05', true],
] as const)('%s %s: %s', (type, value, good) => {
  expect(valueFits(type, value)).toBe(good);
});

it('tells times by the clock of Beijing', () => {
  const at = new Date('2026-03-08T16:05:00Z');
  expect([templateTime('time', at), templateTime('date', at)]).toEqual([
    '2026年3月9日 00:05',
    '2026年3月9日',
  ]);
  expect(valueFits('time', templateTime('time', at))).toBe(true);
  expect(valueFits('date', templateTime('date', at))).toBe(true);
});

it('cuts with an ellipsis, and leaves what is short enough', () => {
  expect(fitted('thing', '您的留言有答复了')).toBe('您的留言有答复了');
  expect(fitted('thing', '字'.repeat(30))).toBe(`${'字'.repeat(19)}…`);
});

it('names every wrong field', () => {
  expect(fieldFaults([])).toHaveLength(1);
  expect(
    fieldFaults([
      { name: 'thing1', source: 'title' },
      { name: 'time2', source: 'time' },
    ]),
  ).toEqual([]);
  const wrong = fieldFaults([
    { name: 'title', source: 'title' },
    { name: 'phrase1', source: 'title' },
    { name: 'phrase2', source: 'fixed', text: '不止五个汉字' },
    { name: 'thing3', source: 'title' },
    { name: 'thing3', source: 'site' },
  ]);
  expect(wrong.map(({ field }) => field)).toEqual(['fields.0', 'fields.1', 'fields.2', 'fields.4']);
  for (const { message } of wrong) expect(message).toMatch(/[\u4e00-\u9fff]/);
});

it('has words for everything, and something to put into every type', () => {
  for (const event of SUBSCRIBE_EVENTS) expect(SUBSCRIBE_EVENT_TEXT[event].text).toMatch(/[\u4e00-\u9fff]/);
  for (const source of FIELD_SOURCES) expect(FIELD_SOURCE_TEXT[source]).toMatch(/[\u4e00-\u9fff]/);
  for (const type of FIELD_TYPES) {
    expect(FIELD_SOURCES.some((source) => sourceFits(type, source))).toBe(true);
    expect(fieldType(`${type}3`)).toBe(type);
  }
});
