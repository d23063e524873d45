/** The one way a suggestion moves: ask the table, claim the row by its version, write timeline, audit and event. */
import {
  SUGGESTION_MACHINE,
  SUGGESTION_STATE_SPECS,
  type SuggestionAction,
  type SuggestionState,
} from '@liaison/shared/suggestions/suggestion.states';
import { SUGGESTION_ACTION_LABEL } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { newId } from '../../common/database/ids.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
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

  /** @throws AppError `version_conflict` when someone was faster. */
  async move(tx: Tx, step: Step, { row }: Opened): Promise<Stepped> {
    const state = SUGGESTION_MACHINE.next(row.state, step.action) ?? row.state;
    const now = this.clock.now();
    await this.claim(tx, row, {
      ...step.set,
      state,
      entries: row.entries + 1,
      updated_at: dbTime(now),
    });
    await this.entry(tx, row, step, row.state, state);
    return { id: row.id, state, stateText: SUGGESTION_STATE_SPECS[state].text, version: row.version + 1 };
  }

  /** Changes columns of a row that nobody has changed since it was read. @throws AppError `version_conflict`. */
  async claim(
    tx: Tx,
    row: Pick<SuggestionRow, 'id' | 'version'>,
    set: Readonly<Record<string, SqlValue>>,
  ): Promise<void> {
    const names = Object.keys(set);
    const touched = await tx.write(
      `UPDATE suggestion SET ${names.map((name) => `${name} = ?, `).join('')}version = version + 1 WHERE id = ? AND version = ?`,
      [...Object.values(set), row.id, row.version],
    );
    if (touched !== 1) throw new AppError('version_conflict');
  }

  /** Writes the entry, the audit note and the event: the three always go together. */
  async entry(
    tx: Tx,
    row: Pick<SuggestionRow, 'id' | 'entries' | 'author_id'>,
    step: Omit<Step, 'action' | 'id'> & { readonly action: SuggestionAction | 'create' },
    from: SuggestionState,
    to: SuggestionState,
  ): Promise<void> {
    const { person, action } = step;
    const deputy = person.door === 'deputy';
    await tx.write(
      `INSERT INTO suggestion_entry (id, suggestion_id, seq, at, actor_kind, actor_id, actor_label, action, from_state, to_state, text, detail)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(),
        row.id,
        row.entries + 1,
        dbTime(this.clock.now()),
        deputy ? 'deputy' : 'staff',
        person.accountId,
        deputy ? `${person.displayName}代表` : '人大办工作人员',
        action,
        from,
        to,
        step.text ?? null,
        step.detail ? JSON.stringify(step.detail) : null,
      ],
    );
    tx.audit({
      action: `suggestion.${action}`,
      subjectType: 'suggestion',
      subjectId: row.id,
      detail: { from, to },
    });
    tx.emit({
      type: `suggestion.${action}`,
      subjectId: row.id,
      payload: {
        action,
        authorId: row.author_id,
        fromState: from,
        toState: to,
        messageIds: await this.suggestions.messageIds(row.id, tx),
        ...(step.detail?.no ? { no: step.detail.no } : {}),
      },
    });
  }
}
