/** The one way a suggestion moves until it is filed: ask the table, claim the row by its version, write timeline, audit and event. */
import {
  SUGGESTION_MACHINE,
  SUGGESTION_STATE_SPECS,
  type SuggestionAction,
  type SuggestionState,
} from '@liaison/shared/suggestions/suggestion.states';
import { SUGGESTION_ACTION_LABEL } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { CaseEntries } from './case.entries.js';
import { claimRow } from './suggestion.claim.js';
import { maySee, suggestionFacts } from './suggestion.policy.js';
import type { SignerRow, SuggestionRow } from './suggestion.rows.js';
import { SuggestionsRepository } from './suggestions.repository.js';

export interface Step {
  readonly id: string;
  readonly action: SuggestionAction;
  readonly person: Person;
  readonly text?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly marksPassed?: boolean;
  /** Columns of the suggestion that change with it. */
  readonly set?: Readonly<Record<string, SqlValue>>;
}
export interface Stepped {
  readonly id: string;
  readonly state: SuggestionState;
  readonly stateText: string;
  readonly version: number;
}
export interface Opened {
  readonly row: SuggestionRow;
  readonly signers: readonly SignerRow[];
}

@Injectable()
export class SuggestionSteps {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly entries: CaseEntries,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `forbidden`, `wrong_door`, `co_signers_open`, `marks_missing`, `suggestion_incomplete`, `suggestion_action_not_allowed`. */
  async open(tx: Tx, { id, action, person, marksPassed = false }: Step): Promise<Opened> {
    const row = await this.suggestions.byId(id, tx);
    const signers = row ? await this.suggestions.signers(id, tx) : [];
    if (!row || !maySee(row, signers, person)) throw new AppError('not_found');
    const facts = suggestionFacts(row, signers, person, marksPassed);
    const refusal = SUGGESTION_MACHINE.refuse(row.state, action, person, facts);
    if (refusal === null) return { row, signers };
    if (refusal === 'permission') throw new AppError('forbidden');
    if (refusal === 'complete') throw new AppError('suggestion_incomplete');
    if (refusal === 'allConfirmed') throw new AppError('co_signers_open');
    if (refusal === 'marksPassed') throw new AppError('marks_missing');
    throw new AppError('suggestion_action_not_allowed', {
      values: { state: SUGGESTION_STATE_SPECS[row.state].text, action: SUGGESTION_ACTION_LABEL[action] },
    });
  }

  async apply(tx: Tx, step: Step): Promise<Stepped> {
    return this.move(tx, step, await this.open(tx, step));
  }

  /** @throws RowChanged when someone was faster: the whole step runs again. */
  async move(tx: Tx, step: Step, { row }: Opened): Promise<Stepped> {
    const state = SUGGESTION_MACHINE.next(row.state, step.action) ?? row.state;
    const entries = row.entries + 1;
    await claimRow(tx, 'suggestion', row, {
      ...step.set,
      state,
      entries,
      updated_at: dbTime(this.clock.now()),
    });
    const entry = { ...step, from: row.state, to: state, assignmentId: null };
    await this.entries.write(tx, { ...row, entries }, entry);
    return steppedOf({ id: row.id, state, version: row.version + 1 });
  }
}

/** What a step answers with. */
export function steppedOf(row: Pick<SuggestionRow, 'id' | 'state' | 'version'>): Stepped {
  return {
    id: row.id,
    state: row.state,
    stateText: SUGGESTION_STATE_SPECS[row.state].text,
    version: row.version,
  };
}
