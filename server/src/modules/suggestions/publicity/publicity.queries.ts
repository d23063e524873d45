/** Finds for everyone what deputies agreed to show: the list, what is like a text, one suggestion with its answers. */
import { maskPersonal } from '@liaison/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../../common/database/connections.js';
import { places } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import { found } from '../../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../../common/http/paging.js';
import { Search } from '../../../common/search/search.js';
import { WordLists } from '../../../common/search/word-lists.js';
import { Clock } from '../../../common/time/clock.js';
import { Conditions } from '../follow-scope.js';
import { PUBLIC_SUGGESTION_WORDS } from '../suggestion-index.js';
import { PublicSteps } from './public-steps.js';
import {
  type PublicAnswerRow,
  type PublicPromiseRow,
  type PublicRow,
  type PublicUnitRow,
  publicAnswer,
  publicItem,
  publicPromise,
  publicUnit,
} from './public-suggestion.js';
import type { PublicSuggestionItem, PublicSuggestionsQuery, PublicSuggestionView } from './publicity.dto.js';

/** LEFT JOIN although each has its deputy: the list must begin with the suggestions, in the order of their index. */
const ITEM = `s.id, s.number_year, s.number_seq, s.title, s.category, s.congress, d.name AS author_name, s.state, u.name AS unit_name, s.answer_class,
  s.outcome, s.due_at, s.publicity, s.published_at`;
const JOINS = 'LEFT JOIN deputy d ON d.id = s.author_id LEFT JOIN unit u ON u.id = s.lead_unit_id';
const FROM = `FROM suggestion s ${JOINS}`;
const SHOWN = "s.published_at IS NOT NULL AND s.publicity <> 'none'";

@Injectable()
export class PublicityQueries {
  constructor(
    private readonly reads: Reads,
    private readonly search: Search,
    private readonly words: WordLists,
    private readonly steps: PublicSteps,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(query: PublicSuggestionsQuery): Promise<Page<PublicSuggestionItem>> {
    const conditions = new Conditions()
      .add(SHOWN)
      .equal('s.category', query.category)
      .equal('s.number_year', query.year)
      .equal('s.lead_unit_id', query.unitId)
      .equal('s.state', query.state);
    const [at, id] = decodeCursor(query.cursor, 2) ?? [];
    if (at !== undefined && id !== undefined)
      conditions.add('(s.published_at < ? OR (s.published_at = ? AND s.id < ?))', at, at, id);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const list = {
      ...{ columns: ITEM, table: 'suggestion s', joins: JOINS, where: [conditions.sql] },
      ...{
        values: conditions.values,
        order: 's.published_at DESC, s.id DESC',
        key: ['s.published_at', 's.id'],
      },
    };
    const words = query.q ? await this.words.of(PUBLIC_SUGGESTION_WORDS, query.q) : null;
    const { rows, goOn } = await this.words.found<PublicRow>(list, words, limit + 1);
    const now = dbTime(this.clock.now());
    return toPage(
      rows,
      limit,
      (row) => [row.published_at, row.id],
      (row) => publicItem(row, now),
      goOn,
    );
  }

  /** Published suggestions like a text that somebody is writing, the nearest first. */
  async similar(text: string, most: number): Promise<PublicSuggestionItem[]> {
    const hits = await this.search.similar(PUBLIC_SUGGESTION_WORDS, text, most * 2);
    if (hits.length === 0) return [];
    const rows = await this.reads.rows<PublicRow>(
      `SELECT ${ITEM} ${FROM} WHERE ${SHOWN} AND s.id IN (${places(hits.length)})`,
      hits.map(({ id }) => id),
    );
    const rank = new Map(hits.map(({ id }, index) => [id, index]));
    const now = dbTime(this.clock.now());
    return [...rows]
      .sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
      .slice(0, most)
      .map((row) => publicItem(row, now));
  }

  /** @throws AppError `not_found` for what is not published. */
  async one(id: string): Promise<PublicSuggestionView> {
    const now = this.clock.now();
    const row = found(
      await this.reads.one<PublicRow & { grounds: string; proposal: string }>(
        `SELECT ${ITEM}, s.grounds, s.proposal ${FROM} WHERE s.id = ? AND ${SHOWN}`,
        [id],
      ),
    );
    const full = row.publicity === 'full';
    const [coSigners, units, answers, promises, steps] = await Promise.all([
      this.coSigners(id),
      this.units(id),
      this.answers(id),
      this.promises(id),
      this.steps.of([id], true),
    ]);
    return {
      ...publicItem(row, dbTime(now)),
      coSigners,
      grounds: full ? maskPersonal(row.grounds) : null,
      proposal: full ? maskPersonal(row.proposal) : null,
      units: units.map(publicUnit),
      answers: answers.map((answer) => publicAnswer(answer, full)),
      promises: promises.map((promise) => publicPromise(promise, now)),
      steps: steps.get(id) ?? [],
    };
  }

  private async coSigners(id: string): Promise<string[]> {
    const rows = await this.reads.rows<{ name: string }>(
      `SELECT d.name FROM suggestion_signer g JOIN deputy d ON d.id = g.deputy_id
       WHERE g.suggestion_id = ? AND g.status = 'confirmed' ORDER BY g.asked_at, g.deputy_id`,
      [id],
    );
    return rows.map(({ name }) => name);
  }

  private units(id: string): Promise<PublicUnitRow[]> {
    return this.reads.rows<PublicUnitRow>(
      `SELECT u.name, a.kind, a.state FROM suggestion_assignment a JOIN unit u ON u.id = a.unit_id
       WHERE a.suggestion_id = ? AND a.state <> 'replaced' ORDER BY a.assigned_at, a.id`,
      [id],
    );
  }

  private answers(id: string): Promise<PublicAnswerRow[]> {
    return this.reads.rows<PublicAnswerRow>(
      `SELECT u.name AS unit_name, w.no, w.round, w.class, CASE WHEN w.held_reason IS NULL THEN w.text END AS text, w.promised_on, w.answered_at
       FROM suggestion_answer w JOIN unit u ON u.id = w.unit_id WHERE w.suggestion_id = ? ORDER BY w.answered_at, w.id`,
      [id],
    );
  }

  private promises(id: string): Promise<PublicPromiseRow[]> {
    return this.reads.rows<PublicPromiseRow>(
      `SELECT u.name AS unit_name, p.promised_on, p.state, p.moved
       FROM suggestion_promise p JOIN unit u ON u.id = p.unit_id WHERE p.suggestion_id = ? ORDER BY p.created_at, p.id`,
      [id],
    );
  }
}
