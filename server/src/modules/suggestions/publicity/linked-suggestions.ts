/** Shows the author of a message what deputies made of it: each suggestion with its way so far. */
import { SUGGESTION_STATE_SPECS, type SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import type { Publicity } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { found } from '../../../common/errors/app-error.js';
import { numberOf } from '../suggestion-index.js';
import { PublicSteps } from './public-steps.js';
import type { LinkedSuggestionListView } from './publicity.dto.js';

interface Row {
  readonly id: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly state: SuggestionState;
  readonly publicity: Publicity;
  readonly published_at: string | null;
  readonly submitted_at: string | null;
}
/** Until it is handed in, a paper is its signers' own. */
const DRAFT_TITLE = '代表正在起草的建议';

@Injectable()
export class LinkedSuggestions {
  constructor(
    private readonly reads: Reads,
    private readonly steps: PublicSteps,
  ) {}

  /** @throws AppError `not_found` for somebody else's message. */
  async ofMessage(person: Person, messageId: string): Promise<LinkedSuggestionListView> {
    found(
      await this.reads.one('SELECT id FROM message WHERE id = ? AND author_id = ?', [
        messageId,
        person.accountId,
      ]),
    );
    const rows = await this.reads.rows<Row>(
      `SELECT s.id, s.number_year, s.number_seq, s.title, s.state, s.publicity, s.published_at, s.submitted_at
       FROM suggestion_message l JOIN suggestion s ON s.id = l.suggestion_id WHERE l.message_id = ? ORDER BY s.created_at, s.id`,
      [messageId],
    );
    const steps = await this.steps.of(
      rows.map(({ id }) => id),
      false,
    );
    return {
      items: rows.map((row) => ({
        id: row.id,
        no: numberOf(row),
        title: row.submitted_at === null ? DRAFT_TITLE : row.title,
        stateText: SUGGESTION_STATE_SPECS[row.state].text,
        publicity: row.publicity,
        published: row.published_at !== null,
        steps: steps.get(row.id) ?? [],
      })),
    };
  }
}
