/** Keeps suggestions findable: all their words for those who work on them, and only what is published for everyone. */
import { maskPersonal } from '@liaison/shared/kernel/text';
import { suggestionNumber } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { Search } from '../../common/search/search.js';
import type { SuggestionRow } from './suggestion.rows.js';

export const SUGGESTION_WORDS = 'suggestion';
/** Apart from the other, so that nobody can find by words that they may not read. */
export const PUBLIC_SUGGESTION_WORDS = 'public_paper';

type Paper = Pick<SuggestionRow, 'id' | 'number_year' | 'number_seq' | 'title' | 'grounds' | 'proposal'>;

export function numberOf(row: {
  readonly number_year: number | null;
  readonly number_seq: number | null;
}): string | null {
  const { number_year: year, number_seq: seq } = row;
  return year === null || seq === null ? null : suggestionNumber(year, seq);
}

@Injectable()
export class SuggestionIndex {
  constructor(private readonly search: Search) {}

  async write(tx: Tx, paper: Paper): Promise<void> {
    const words = [numberOf(paper) ?? '', paper.title, paper.grounds, paper.proposal];
    await this.search.index(tx, SUGGESTION_WORDS, paper.id, words.join(' '));
  }

  /** What everyone may find it by; nothing when it is not published. */
  async publish(tx: Tx, paper: Paper & Pick<SuggestionRow, 'publicity' | 'published_at'>): Promise<void> {
    if (paper.published_at === null || paper.publicity === 'none') {
      await this.search.remove(tx, PUBLIC_SUGGESTION_WORDS, paper.id);
      return;
    }
    const full = paper.publicity === 'full' ? `${paper.grounds} ${paper.proposal}` : '';
    const words = maskPersonal(`${numberOf(paper) ?? ''} ${paper.title} ${full}`);
    await this.search.index(tx, PUBLIC_SUGGESTION_WORDS, paper.id, words);
  }
}
