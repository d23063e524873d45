/** What filing sets off: the number becomes findable, the deputy's consent takes effect, the years running are counted. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import type { Occasion } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { dbTime, fromDbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { SessionsOf } from '../deputies/sessions-of.js';
import { RaisedYears } from './raised/raised-years.js';
import type { SuggestionRow } from './suggestion.rows.js';
import { SuggestionIndex } from './suggestion-index.js';
import { SuggestionNumbers } from './suggestion-numbers.js';
import { SuggestionsRepository } from './suggestions.repository.js';

/** Columns of a suggestion that filing writes. */
export type FilingColumns = Readonly<{
  number_year: number;
  number_seq: number;
  filed_at: string;
  published_at: string | null;
  occasion: Occasion;
  session_id: string | null;
}>;

@Injectable()
export class FiledSuggestion {
  constructor(
    private readonly numbers: SuggestionNumbers,
    private readonly clock: Clock,
    private readonly suggestions: SuggestionsRepository,
    private readonly index: SuggestionIndex,
    private readonly years: RaisedYears,
    private readonly sessions: SessionsOf,
  ) {}

  /** The next number, and the publication that the deputy agreed to; taken back with the unit of work. */
  async columns(tx: Tx, row: SuggestionRow): Promise<FilingColumns> {
    const { region_code: region, congress, publicity } = row;
    const now = this.clock.now();
    const year = Number(beijingDate(now).slice(0, 4));
    // What counts is the day on which the deputy handed it in.
    const handedIn = beijingDate(row.submitted_at === null ? now : fromDbTime(row.submitted_at));
    const session = await this.sessions.at(tx, region, congress, handedIn);
    return {
      occasion: session ? 'session' : 'recess',
      session_id: session?.id ?? null,
      number_year: year,
      number_seq: await this.numbers.next(tx, region, congress, year),
      filed_at: dbTime(now),
      published_at: publicity === 'none' ? null : dbTime(now),
    };
  }

  /** After the move to `filed`, in the same unit of work. */
  async settle(tx: Tx, id: string): Promise<void> {
    await this.years.recount(tx, id);
    const row = found(await this.suggestions.byId(id, tx));
    await this.index.write(tx, row);
    await this.index.publish(tx, row);
  }
}
