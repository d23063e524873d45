/** Gives filed suggestions their numbers: one counter for each region, congress and year, so that no number is left out. */
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { isDuplicate } from '../../common/database/unit-of-work.js';

@Injectable()
export class SuggestionNumbers {
  /** The next number. The counter's row stays locked until the filing is kept, or takes the number back with it. */
  async next(tx: Tx, regionCode: string, congress: string, year: number): Promise<number> {
    const key = [regionCode, congress, year];
    if (!(await this.advance(tx, key))) {
      try {
        await tx.write(
          'INSERT INTO suggestion_number (region_code, congress, year, last_seq) VALUES (?, ?, ?, 1)',
          key,
        );
        return 1;
      } catch (error) {
        // Someone filed the year's first one at the same moment.
        if (!isDuplicate(error)) throw error;
        await this.advance(tx, key);
      }
    }
    const row = await tx.one<{ last_seq: number }>(
      'SELECT last_seq FROM suggestion_number WHERE region_code = ? AND congress = ? AND year = ?',
      key,
    );
    if (!row) throw new Error('the counter of suggestion numbers is gone');
    return Number(row.last_seq);
  }

  private async advance(tx: Tx, key: readonly (string | number)[]): Promise<boolean> {
    const touched = await tx.write(
      'UPDATE suggestion_number SET last_seq = last_seq + 1 WHERE region_code = ? AND congress = ? AND year = ?',
      key,
    );
    return touched === 1;
  }
}
