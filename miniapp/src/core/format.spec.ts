// Proves the words for times, distances and rates, as read in Beijing whatever the device's zone.
import { dueText } from './due';
import {
  agoText,
  dateText,
  dayText,
  distanceText,
  hoursText,
  isoDate,
  percent,
  shortHash,
  timeText,
} from './format';

/** A Wednesday. */
const now = Date.parse('2026-07-29T10:00:00+08:00');

test.each([
  ['2026-07-29T09:59:30+08:00', '刚刚'],
  ['2026-07-29T09:15:00+08:00', '45分钟前'],
  ['2026-07-29T01:00:00+08:00', '9小时前'],
  ['2026-07-28T23:30:00+08:00', '昨天'],
  ['2026-07-25T10:00:00+08:00', '4天前'],
  ['2026-07-01T10:00:00+08:00', '7月1日'],
  ['2025-12-31T10:00:00+08:00', '2025年12月31日'],
])('%s was %s', (at, words) => expect(agoText(at, now)).toBe(words));

test.each([
  ['2026-07-29T23:59:00+08:00', '今天到期'],
  ['2026-07-30T10:00:00+08:00', '还剩1个工作日'],
  // Over a weekend.
  ['2026-08-03T10:00:00+08:00', '还剩3个工作日'],
  ['2026-08-01T10:00:00+08:00', '还剩2个工作日'],
  ['2026-07-29T09:00:00+08:00', '已逾期'],
  ['2026-07-27T09:00:00+08:00', '已逾期2天'],
])('due at %s: %s', (due, words) => expect(dueText(due, now)).toBe(words));

test('working days know the national day and its 调休', () => {
  const eve = Date.parse('2025-09-30T10:00:00+08:00');
  // 1–8 October off, Saturday 11 October worked.
  expect(dueText('2025-10-11T18:00:00+08:00', eve)).toBe('还剩3个工作日');
});

test('dates are those of Beijing', () => {
  expect(isoDate('2026-07-28T17:00:00Z')).toBe('2026-07-29');
  expect(dayText('2026-07-28T17:00:00Z', now)).toBe('7月29日 周三');
  expect(timeText('2026-07-28T17:05:00Z', now)).toBe('7月29日 01:05');
  expect(dateText('2024-02-29', now)).toBe('2024年2月29日');
});

test('distances, durations, rates and hashes', () => {
  expect([3, 344, 999, 1240, 15_400].map(distanceText)).toEqual([
    '10米',
    '340米',
    '1000米',
    '1.2公里',
    '15公里',
  ]);
  expect([0.5, 5.4, 60].map(hoursText)).toEqual(['30分钟', '5小时', '2.5天']);
  expect(percent(1, 3)).toBe('33%');
  expect(percent(0, 0)).toBeNull();
  expect(shortHash('a'.repeat(8) + 'x'.repeat(48) + 'b'.repeat(8))).toBe('aaaaaaaa…bbbbbbbb');
});
