/** What filing sets off: the number becomes findable, the deputy's consent takes effect, the years running are counted. */
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { found } from '../../common/errors/app-error.js';
import { RaisedYears } from './raised/raised-years.js';
import type { SuggestionRow } from './suggestion.rows.js';
import { SuggestionIndex } from './suggestion-index.js';
import { SuggestionsRepository } from './suggestions.repository.js';

@Injectable()
export class FiledSuggestion {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly index: SuggestionIndex,
    private readonly years: RaisedYears,
  ) {}

  /** The time of publication that filing gives: nobody reads anything without the deputy's consent. */
  publishedAt({ publicity }: Pick<SuggestionRow, 'publicity'>, now: Date): string | null {
    return publicity === 'none' ? null : dbTime(now);
  }

  /** After the move to `filed`, in the same unit of work. */
  async settle(tx: Tx, id: string): Promise<void> {
    await this.years.recount(tx, id);
    const row = found(await this.suggestions.byId(id, tx));
    await this.index.write(tx, row);
    await this.index.publish(tx, row);
  }
}
