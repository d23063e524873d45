/** Time as it is in Beijing, whatever the browser's own zone: every deadline and every day of the console goes by it. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
const BEIJING_MINUTES = 8 * 60;

/** An instant with the clock of Beijing. */
export function beijing(at: string | Date = new Date()): Dayjs {
  return dayjs(at).utcOffset(BEIJING_MINUTES);
}

/** Today's date in Beijing, as date pickers take a day: at midnight of the browser's own zone. */
export function today(): Dayjs {
  return dayjs(beijingDate(new Date()));
}
