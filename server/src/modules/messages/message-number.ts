/** Gives a message the number that its author can say on the phone: the date and six digits, drawn again when they are taken. */
import { randomInt } from 'node:crypto';
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { isDuplicate } from '../../common/database/unit-of-work.js';

/** On a day of 100,000 messages one draw in ten is taken: twenty in a row never are. */
const DRAWS = 20;

function draw(now: Date): string {
  return `${beijingDate(now).replaceAll('-', '')}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
}

/** Runs `write` with a number, and again with another one as long as the database refuses it as taken. */
export async function withNumber<T>(now: Date, write: (no: string) => Promise<T>): Promise<T> {
  for (let left = DRAWS; ; left -= 1) {
    try {
      return await write(draw(now));
    } catch (error) {
      // MariaDB names the index (ux_message_no), SQLite the column (message.no).
      if (left <= 1 || !isDuplicate(error, 'message')) throw error;
    }
  }
}
