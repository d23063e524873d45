/** Proposes earlier suggestions on the same matter, and shows those that were named. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { SUGGESTION_STATE_SPECS, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { places, type Sql } from '../../../common/database/sql.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Search } from '../../../common/search/search.js';
import { Clock } from '../../../common/time/clock.js';
import { maySee } from '../suggestion.policy.js';
import type { SuggestionRow } from '../suggestion.rows.js';
import { numberOf, SUGGESTION_WORDS } from '../suggestion-index.js';
import { SuggestionsRepository } from '../suggestions.repository.js';
import type { EarlierItem, SimilarSuggestionItem, SimilarSuggestionListView } from './raised.dto.js';

interface EarlierRow {
  readonly id: string;
  readonly number_year: number;
  readonly number_seq: number;
  readonly title: string;
}
interface SimilarRow extends EarlierRow {
  readonly state: SuggestionState;
  readonly answer_class: string | null;
  readonly author_name: string;
  readonly unit_name: string | null;
}
/** Looked at and shown: most of what is alike belongs to this year or to another region. */
const LOOKED_AT = 200;
const SHOWN = 10;

@Injectable()
export class RaisedQueries {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly search: Search,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for a paper that is not the person's to read. */
  async similar(person: Person, id: string): Promise<SimilarSuggestionListView> {
    const row = await this.suggestions.byId(id);
    if (!row || !maySee(row, await this.suggestions.signers(id), person)) throw new AppError('not_found');
    const hits = await this.search.similar(SUGGESTION_WORDS, `${row.title} ${row.proposal}`, LOOKED_AT);
    const ids = hits.map((hit) => hit.id).filter((hit) => hit !== id);
    if (ids.length === 0) return { items: [] };
    const linked = new Set((await this.earlier(id)).map((one) => one.id));
    const rows = await this.reads.rows<SimilarRow>(
      `SELECT s.id, s.number_year, s.number_seq, s.title, s.state, s.answer_class, d.name AS author_name, u.name AS unit_name
       FROM suggestion s LEFT JOIN deputy d ON d.id = s.author_id LEFT JOIN unit u ON u.id = s.lead_unit_id
       WHERE s.id IN (${places(ids.length)}) AND s.region_code = ? AND s.number_year < ?`,
      [...ids, row.region_code, this.yearOf(row)],
    );
    const rank = new Map(ids.map((one, index) => [one, index]));
    const near = [...rows].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)).slice(0, SHOWN);
    return { items: near.map((one) => similarOf(one, linked.has(one.id))) };
  }

  /** Those that a suggestion names, the newest first. */
  async earlier(id: string, sql: Sql = this.reads): Promise<EarlierItem[]> {
    const rows = await sql.rows<EarlierRow>(
      `SELECT s.id, s.number_year, s.number_seq, s.title FROM suggestion_link l JOIN suggestion s ON s.id = l.earlier_id
       WHERE l.suggestion_id = ? ORDER BY s.number_year DESC, s.number_seq DESC`,
      [id],
    );
    return rows.map(earlierOf);
  }

  /** How many of these a suggestion may name: filed in the same region in an earlier year. */
  async nameable(row: SuggestionRow, ids: readonly string[], sql: Sql): Promise<number> {
    if (ids.length === 0) return 0;
    const count = await sql.one<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM suggestion WHERE id IN (${places(ids.length)}) AND region_code = ? AND number_year < ?`,
      [...ids, row.region_code, this.yearOf(row)],
    );
    return Number(count?.n ?? 0);
  }

  private yearOf(row: Pick<SuggestionRow, 'number_year'>): number {
    return row.number_year ?? Number(beijingDate(this.clock.now()).slice(0, 4));
  }
}

function earlierOf(row: EarlierRow): EarlierItem {
  return { id: row.id, no: numberOf(row), title: row.title, year: row.number_year };
}

function similarOf(row: SimilarRow, linked: boolean): SimilarSuggestionItem {
  return {
    ...earlierOf(row),
    stateText: SUGGESTION_STATE_SPECS[row.state].text,
    authorName: row.author_name,
    unitName: row.unit_name,
    answerClass: row.answer_class,
    linked,
  };
}
