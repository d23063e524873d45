// Whoever shows a deadline asks here how much working time is left, by the official calendar that the build writes in.
import { dateText, isoDate } from './format';

const DAY = 86_400_000;
const OFF = new Set(WORK_CALENDAR.off);
const ON = new Set(WORK_CALENDAR.on);

/** @param day `YYYY-MM-DD` */
function isWorkday(day: string): boolean {
  return ON.has(day) || (!OFF.has(day) && ![0, 6].includes(new Date(day).getUTCDay()));
}

/** Working days (State Council calendar with 调休) after today up to and including the date of `due`. */
function workingDaysUntil(due: string, now: number): number {
  let count = 0;
  const last = Date.parse(isoDate(due));
  for (let day = Date.parse(isoDate(now)) + DAY; day <= last; day += DAY) {
    if (isWorkday(new Date(day).toISOString().slice(0, 10))) count += 1;
  }
  return count;
}

/** What is left until a deadline: 还剩2个工作日, 今天到期, or how late it is. */
export function dueText(due: string, now: number = Date.now()): string {
  const left = new Date(due).getTime() - now;
  if (left <= 0) {
    const late = Math.floor(-left / DAY);
    return late >= 1 ? `已逾期${late}天` : '已逾期';
  }
  if (isoDate(due) === isoDate(now)) return '今天到期';
  const days = workingDaysUntil(due, now);
  return days > 0 ? `还剩${days}个工作日` : `${dateText(due, now)}前`;
}
