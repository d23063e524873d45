/** Shows suggestions to deputies and offices: lists, the paper with its signers and timeline, and what may be done now. */
import { SUGGESTION_MACHINE, SUGGESTION_STATE_SPECS } from '@liaison/shared/suggestions/suggestion.states';
import {
  REFUSAL_RULE_TEXT,
  REVIEW_MARK_TEXT,
  REVIEW_MARKS,
  type RefusalRule,
  type ReviewMark,
  SUGGESTION_ACTION_LABEL,
  suggestionNumber,
} from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { apiTime } from '../../common/database/times.js';
import { AppError } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, type PageQuery, toPage } from '../../common/http/paging.js';
import { maySee, suggestionFacts } from './suggestion.policy.js';
import type { SuggestionEntryRow, SuggestionRow } from './suggestion.rows.js';
import type {
  SuggestionDetailView,
  SuggestionEntryView,
  SuggestionItem,
  SuggestionsQuery,
} from './suggestions.dto.js';
import { SuggestionsRepository } from './suggestions.repository.js';

const WORDS: Readonly<Record<string, string>> = { ...SUGGESTION_ACTION_LABEL, create: '起草建议' };

function itemOf(row: SuggestionRow): SuggestionItem {
  return {
    id: row.id,
    state: row.state,
    stateText: SUGGESTION_STATE_SPECS[row.state].text,
    version: row.version,
    no:
      row.number_year === null || row.number_seq === null
        ? null
        : suggestionNumber(row.number_year, row.number_seq),
    title: row.title,
    category: row.category,
    congress: row.congress,
    authorName: row.author_name,
    updatedAt: apiTime(row.updated_at),
  };
}

function entryOf(entry: SuggestionEntryRow): SuggestionEntryView {
  const detail: { marks?: Record<ReviewMark, boolean>; rule?: RefusalRule } =
    entry.detail === null ? {} : JSON.parse(entry.detail);
  const { marks, rule } = detail;
  return {
    seq: entry.seq,
    at: apiTime(entry.at),
    actor: entry.actor_label,
    action: entry.action,
    actionText: WORDS[entry.action] ?? entry.action,
    toState: entry.to_state,
    text: entry.text,
    failed: marks ? REVIEW_MARKS.filter((mark) => !marks[mark]).map((mark) => REVIEW_MARK_TEXT[mark]) : [],
    rule: rule ? REFUSAL_RULE_TEXT[rule] : null,
  };
}

@Injectable()
export class SuggestionsQueries {
  constructor(private readonly suggestions: SuggestionsRepository) {}

  async ofDeputy(person: Person, query: PageQuery): Promise<Page<SuggestionItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 2);
    return this.page(await this.suggestions.ofDeputy(person.deputyId ?? '', after, limit + 1), limit);
  }

  async ofOffice(person: Person, query: SuggestionsQuery): Promise<Page<SuggestionItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 2);
    const paths = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
    return this.page(await this.suggestions.ofRegions(paths, query.state ?? null, after, limit + 1), limit);
  }

  /** @throws AppError `not_found` for a paper that is not the person's to read. */
  async detail(person: Person, id: string): Promise<SuggestionDetailView> {
    const row = await this.suggestions.byId(id);
    const signers = row ? await this.suggestions.signers(id) : [];
    if (!row || !maySee(row, signers, person)) throw new AppError('not_found');
    // What the marks will say is known only when the reviewer gives them.
    const facts = suggestionFacts(row, signers, person, true);
    return {
      ...itemOf(row),
      grounds: row.grounds,
      proposal: row.proposal,
      coSigners: signers.map(({ deputy_id, name, status }) => ({ deputyId: deputy_id, name, status })),
      messageIds: await this.suggestions.messageIds(id),
      timeline: (await this.suggestions.timeline(id)).map(entryOf),
      actions: SUGGESTION_MACHINE.allowed(row.state, person, facts)
        .filter((action) => action !== 'assign')
        .map((action) => ({ action, label: SUGGESTION_ACTION_LABEL[action] })),
    };
  }

  private page(rows: readonly SuggestionRow[], limit: number): Page<SuggestionItem> {
    return toPage(rows, limit, (row) => [row.updated_at, row.id], itemOf);
  }
}
