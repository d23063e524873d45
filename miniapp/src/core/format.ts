// Every screen writes dates, distances and rates through this, so that people read the same words everywhere.
// Times are shown as in Beijing, whatever the phone's own zone is.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEIJING = 8 * HOUR;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

function beijing(at: string | number): Date {
  return new Date(new Date(at).getTime() + BEIJING);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Beijing calendar date, `YYYY-MM-DD`. */
export function isoDate(at: string | number): string {
  return beijing(at).toISOString().slice(0, 10);
}

/** `7月28日`, with the year when it is another one. */
export function dateText(at: string | number, now: number = Date.now()): string {
  const date = beijing(at);
  const year = date.getUTCFullYear() === beijing(now).getUTCFullYear() ? '' : `${date.getUTCFullYear()}年`;
  return `${year}${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** `7月28日 周二`. */
export function dayText(at: string | number, now: number = Date.now()): string {
  return `${dateText(at, now)} ${WEEKDAYS[beijing(at).getUTCDay()] ?? ''}`;
}

/** `7月28日 09:05`. */
export function timeText(at: string | number, now: number = Date.now()): string {
  const date = beijing(at);
  return `${dateText(at, now)} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** How long ago, in the words people use: 刚刚, 5分钟前, 昨天, 3天前, then the date. */
export function agoText(at: string, now: number = Date.now()): string {
  const past = now - new Date(at).getTime();
  if (past < MINUTE) return '刚刚';
  if (past < HOUR) return `${Math.floor(past / MINUTE)}分钟前`;
  const days = Math.round((Date.parse(isoDate(now)) - Date.parse(isoDate(at))) / DAY);
  if (days === 0) return `${Math.floor(past / HOUR)}小时前`;
  if (days === 1) return '昨天';
  return days < 7 ? `${days}天前` : dateText(at, now);
}

/** `350米`, `2.4公里`. */
export function distanceText(meters: number): string {
  if (meters < 1000) return `${Math.max(10, Math.round(meters / 10) * 10)}米`;
  const km = meters / 1000;
  return `${km < 10 ? km.toFixed(1) : Math.round(km)}公里`;
}

/** Hours as people say them: `40分钟`, `5小时`, `2.5天`. */
export function hoursText(hours: number): string {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))}分钟`;
  if (hours < 48) return `${Math.round(hours)}小时`;
  return `${Number((hours / 24).toFixed(1))}天`;
}

/** A share of a known total as `85%`; null when there is no total, because then there is no rate. */
export function percent(part: number, total: number): string | null {
  return total > 0 ? `${Math.round((part / total) * 100)}%` : null;
}

/** A hash or an id, short enough to compare by eye: first and last eight characters. */
export function shortHash(hash: string): string {
  return hash.length <= 18 ? hash : `${hash.slice(0, 8)}…${hash.slice(-8)}`;
}
