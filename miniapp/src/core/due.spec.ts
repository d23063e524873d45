// Proves that deadlines are counted in the working days of the official calendar, as the library that it comes from has them.
import { isWorkday } from 'chinese-days';
import { dueText } from './due';

const noon = (day: string) => Date.parse(`${day}T04:00:00Z`);

test('the National Day week counts as one working day less or more, as the State Council says', () => {
  // 2026-09-30 to 2026-10-09: 1 to 7 October are off, the 8th and 9th are worked.
  expect(dueText('2026-10-09T10:00:00Z', noon('2026-09-30'))).toBe('还剩2个工作日');
});

test('today, and what is late', () => {
  expect(dueText('2026-03-02T10:00:00Z', noon('2026-03-02'))).toBe('今天到期');
  expect(dueText('2026-03-02T03:00:00Z', noon('2026-03-02'))).toBe('已逾期');
  expect(dueText('2026-02-25T03:00:00Z', noon('2026-03-02'))).toBe('已逾期5天');
});

test('every day of the newest year is what the library says', () => {
  const wrong: string[] = [];
  for (let at = noon('2026-01-01'); at < noon('2026-12-31'); at += 86_400_000) {
    const tomorrow = new Date(at + 86_400_000).toISOString();
    const counted = dueText(tomorrow, at) === '还剩1个工作日';
    if (counted !== isWorkday(tomorrow.slice(0, 10))) wrong.push(tomorrow.slice(0, 10));
  }
  expect(wrong).toEqual([]);
});
