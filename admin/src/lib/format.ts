/** Times, by the clock of Beijing, and shares in the words of the console. */
import { beijing } from './days';

/** `11-22 14:30`, with the year when it is another one; empty for nothing. */
export function shortTime(at: string | null | undefined): string {
  if (!at) return '';
  const time = beijing(at);
  return time.format(time.year() === beijing().year() ? 'MM-DD HH:mm' : 'YYYY-MM-DD HH:mm');
}

/** `11-22`, with the year when it is another one: for deadlines, which end with their day. */
export function shortDay(at: string | null | undefined): string {
  if (!at) return '';
  const time = beijing(at);
  return time.format(time.year() === beijing().year() ? 'MM-DD' : 'YYYY-MM-DD');
}

export function longTime(at: string | null | undefined): string {
  return at ? beijing(at).format('YYYY-MM-DD HH:mm:ss') : '';
}

/** `72%`, or a dash when there is nothing to share. */
export function percent(part: number, of: number): string {
  return of === 0 ? '—' : `${Math.round((part / of) * 100)}%`;
}

/** `还剩 3 天`, `今天到期`, `已逾期 2 天`: days of the calendar until a deadline; empty for none. */
export function daysLeft(at: string | null | undefined): string {
  if (!at) return '';
  const due = beijing(at);
  const late = beijing().diff(due, 'day');
  if (due.isBefore(beijing())) return late > 0 ? `已逾期 ${late} 天` : '已逾期';
  const days = due.startOf('day').diff(beijing().startOf('day'), 'day');
  return days === 0 ? '今天到期' : `还剩 ${days} 天`;
}
