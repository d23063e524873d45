/** The one way a suggestion moves once units handle it: the assignment moves by its table, the suggestion follows from all of them. */
import {
  ASSIGNMENT_MACHINE,
  type AssignmentAction,
  followingAction,
} from '@liaison/shared/suggestions/assignment.states';
import { SUGGESTION_MACHINE, type SuggestionAction } from '@liaison/shared/suggestions/suggestion.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { AssignmentRow } from './assignment.rows.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { CaseEntries } from './case.entries.js';
import { SuggestionCase } from './suggestion.case.js';
import { type Columns, claimRow } from './suggestion.claim.js';
import type { SuggestionRow } from './suggestion.rows.js';
import { SuggestionClocks } from './suggestion-clocks.js';
import { SuggestionsRepository } from './suggestions.repository.js';

export interface CaseStep<Action = AssignmentAction> {
  readonly action: Action;
  /** Null for the system's own step. */
  readonly person: Person | null;
  readonly text?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly photoIds?: readonly string[];
  /** Columns of the assignment that change with it. */
  readonly set?: Columns;
  /** Columns of the suggestion that change with it. */
  readonly setParent?: Columns;
}

@Injectable()
export class CaseSteps {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly clocks: SuggestionClocks,
    private readonly entries: CaseEntries,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`; who may see it is asked by the caller. */
  async load(tx: Tx, suggestionId: string): Promise<SuggestionCase> {
    const row = found(await this.suggestions.byId(suggestionId, tx));
    const signers = await this.suggestions.signers(suggestionId, tx);
    return new SuggestionCase(row, signers, await this.assignments.of(suggestionId, tx));
  }

  async loadByAssignment(tx: Tx, assignmentId: string): Promise<SuggestionCase> {
    return this.load(tx, found(await this.assignments.suggestionOf(assignmentId, tx)));
  }

  /**
   * Moves one assignment and lets the suggestion follow. The table was asked before by whoever knows the person.
   * @throws Error for a move that the table does not have; RowChanged, after which the unit of work runs again
   */
  async move(tx: Tx, one: SuggestionCase, part: AssignmentRow, step: CaseStep): Promise<void> {
    const state = ASSIGNMENT_MACHINE.next(part.state, step.action);
    if (state === null) throw new Error(`${part.state} has no ${step.action}`);
    await this.change(tx, one, part, { ...step.set, state });
    await this.follow(tx, one, step, part.id);
  }

  /** Changes columns of an assignment by its version, and keeps the case in step. */
  async change(tx: Tx, one: SuggestionCase, part: AssignmentRow, set: Columns): Promise<void> {
    await claimRow(tx, 'suggestion_assignment', part, set);
    const changed = { ...part, ...set, version: part.version + 1 } as AssignmentRow;
    one.parts = one.parts.map((other) => (other.id === part.id ? changed : other));
  }

  /** Reads the assignments anew, after some were added. */
  async reload(tx: Tx, one: SuggestionCase): Promise<void> {
    one.parts = await this.assignments.of(one.row.id, tx);
  }

  /** Takes the suggestion to where its assignments are, with the entry that tells of the step. */
  async follow(
    tx: Tx,
    one: SuggestionCase,
    step: CaseStep<AssignmentAction | SuggestionAction>,
    assignmentId: string | null,
  ): Promise<void> {
    const from = one.row.state;
    const to = one.derived;
    const action = followingAction(from, to);
    if (action !== null && SUGGESTION_MACHINE.next(from, action) !== to)
      throw new Error(`a suggestion cannot go from ${from} to ${to} by ${action}`);
    const now = dbTime(this.clock.now());
    const face = await this.face(tx, one);
    await this.claim(tx, one, {
      ...(action === 'answers_in' ? { answered_at: now } : {}),
      ...(action === 'judged' ? { evaluated_at: now } : {}),
      ...(action === 'settle' ? { closed_at: now } : {}),
      ...(action === 'rehandle' ? { closed_at: null } : {}),
      ...step.setParent,
      ...face,
      state: to,
      entries: one.row.entries + 1,
      updated_at: now,
    });
    await this.entries.add(tx, one, { ...step, from, to, assignmentId });
  }

  /** Writes anew which clocks run, after some were stopped without a step. */
  async refresh(tx: Tx, one: SuggestionCase): Promise<void> {
    await this.claim(tx, one, await this.face(tx, one));
  }

  /** @throws RowChanged: the whole step must be undone and run again. */
  async claim(tx: Tx, one: SuggestionCase, set: Columns): Promise<void> {
    await claimRow(tx, 'suggestion', one.row, set);
    one.row = { ...one.row, ...set, version: one.row.version + 1 } as SuggestionRow;
  }

  /** Writes to each assignment which clock it must mind, and gives the earliest of all for the suggestion. */
  private async face(tx: Tx, one: SuggestionCase): Promise<{ due_at: string | null }> {
    const running = await this.clocks.running(tx, one.row.id);
    for (const part of one.parts) {
      const first = running.find((clock) => clock.assignment_id === part.id);
      const due = first?.due_at ?? null;
      if (part.due_at === due && part.due_kind === (first?.kind ?? null)) continue;
      await this.change(tx, one, part, { due_at: due, due_kind: first?.kind ?? null });
    }
    return { due_at: running[0]?.due_at ?? null };
  }
}
