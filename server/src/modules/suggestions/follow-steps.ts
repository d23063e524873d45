/** Opens a case for a person's step that follows the filing, and notes what leaves its state as it was. */
import {
  ASSIGNMENT_MACHINE,
  ASSIGNMENT_STATE_TEXT,
  type AssignmentAction,
} from '@liaison/shared/suggestions/assignment.states';
import {
  SUGGESTION_MACHINE,
  SUGGESTION_STATE_SPECS,
  type SuggestionAction,
} from '@liaison/shared/suggestions/suggestion.states';
import {
  ASSIGNMENT_ACTION_LABEL,
  SUGGESTION_ACTION_LABEL,
} from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { AssignmentRow } from './assignment.rows.js';
import { CaseEntries } from './case.entries.js';
import { CaseSteps } from './case.steps.js';
import type { SuggestionCase } from './suggestion.case.js';
import { isInScope, maySee, suggestionFacts } from './suggestion.policy.js';

export interface Noted {
  readonly action: SuggestionAction;
  readonly person: Person;
  readonly text?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly photoIds?: readonly string[];
  /** Columns of the suggestion that change with it. */
  readonly set?: Readonly<Record<string, SqlValue>>;
}
export interface OpenedPart {
  readonly one: SuggestionCase;
  readonly part: AssignmentRow;
}

/** Facts that only the steps before an answer ask for; nothing here does. */
const EARLIER_FACTS = {
  isSupporting: false,
  objectionOpen: false,
  mayBounce: false,
  bouncesSpent: false,
  opinionsReady: false,
} as const;

/** @throws AppError `forbidden`, or the sentence that says in which state what cannot be done. */
function refused(refusal: string, state: string, action: string): AppError {
  if (refusal === 'permission') return new AppError('forbidden');
  return new AppError('suggestion_action_not_allowed', { values: { state, action } });
}

@Injectable()
export class FollowSteps {
  constructor(
    private readonly cases: CaseSteps,
    private readonly entries: CaseEntries,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `forbidden`, `suggestion_action_not_allowed`. */
  async open(tx: Tx, id: string, action: SuggestionAction, person: Person): Promise<SuggestionCase> {
    const one = await this.cases.load(tx, id);
    const { row, signers } = one;
    if (!maySee(row, signers, person)) throw new AppError('not_found');
    const refusal = SUGGESTION_MACHINE.refuse(
      row.state,
      action,
      person,
      suggestionFacts(row, signers, person, true),
    );
    if (refusal !== null)
      throw refused(refusal, SUGGESTION_STATE_SPECS[row.state].text, SUGGESTION_ACTION_LABEL[action]);
    return one;
  }

  /** One unit's part, for its own people or the office. @throws AppError like `open`. */
  async openPart(
    tx: Tx,
    assignmentId: string,
    action: AssignmentAction,
    person: Person,
  ): Promise<OpenedPart> {
    const one = await this.cases.loadByAssignment(tx, assignmentId);
    const part = found(one.part(assignmentId));
    const isUnit = person.door === 'unit' && person.unitIds.includes(part.unit_id);
    if (!isUnit && !maySee(one.row, one.signers, person)) throw new AppError('not_found');
    const facts = {
      ...EARLIER_FACTS,
      inScope: isInScope(one.row, person),
      isUnit,
      isMain: part.kind !== 'supporting',
    };
    const refusal = ASSIGNMENT_MACHINE.refuse(part.state, action, person, facts);
    if (refusal !== null)
      throw refused(refusal, ASSIGNMENT_STATE_TEXT[part.state], ASSIGNMENT_ACTION_LABEL[action]);
    return { one, part };
  }

  /** Writes the entry of a step that keeps the state. @throws RowChanged, after which the unit of work runs again. */
  async note(tx: Tx, one: SuggestionCase, { set, ...entry }: Noted): Promise<void> {
    const { state, entries } = one.row;
    await this.cases.claim(tx, one, {
      ...set,
      entries: entries + 1,
      updated_at: dbTime(this.clock.now()),
    });
    await this.entries.add(tx, one, { ...entry, from: state, to: state, assignmentId: null });
  }
}
