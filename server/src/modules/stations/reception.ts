/** Says when a station receives people in words, and finds the next day it does. Pure. */
import { addDays, beijingDate, toBeijingIso } from '@liaison/shared/kernel/working-days';

export interface MonthlyDays {
  readonly title: string;
  readonly fromDay: number;
  readonly toDay: number;
  /** `HH:MM`. */
  readonly fromTime: string;
  readonly toTime: string;
}

export interface NextReception {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
}

const WEEKDAY = ['日', '一', '二', '三', '四', '五', '六'];
/** Past the longest gap: day 31 comes again within 62 days. */
const HORIZON = 62;

/** `每月 16 日至 20 日 9:00–11:30`. */
export function receptionText({ fromDay, toDay, fromTime, toTime }: MonthlyDays): string {
  const days = fromDay === toDay ? `${fromDay} 日` : `${fromDay} 日至 ${toDay} 日`;
  return `每月 ${days} ${hours(fromTime, toTime)}`;
}

/** The first reception that has not ended at `now`, or null when there is none. */
export function nextReception(days: readonly MonthlyDays[], now: Date): NextReception | null {
  const today = beijingDate(now);
  const clock = toBeijingIso(now).slice(11, 16);
  for (let ahead = 0; ahead <= HORIZON; ahead += 1) {
    const date = addDays(today, ahead);
    const day = Number(date.slice(8));
    const open = days
      .filter((one) => day >= one.fromDay && day <= one.toDay && (ahead > 0 || one.toTime > clock))
      .sort((a, b) => a.fromTime.localeCompare(b.fromTime))[0];
    if (open) return { date, text: nextText(date, ahead, open) };
  }
  return null;
}

function nextText(date: string, ahead: number, open: MonthlyDays): string {
  const near = ['今天', '明天', '后天'][ahead];
  const month = Number(date.slice(5, 7));
  const weekday = WEEKDAY[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  const day = `${month} 月 ${Number(date.slice(8))} 日（周${weekday}）`;
  return `${near ? `${near} ` : ''}${day}${hours(open.fromTime, open.toTime)} ${open.title}`;
}

function hours(from: string, to: string): string {
  return `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
}
