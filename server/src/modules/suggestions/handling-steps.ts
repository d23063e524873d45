/** Opens a case for a person's step on one assignment: who may see it, what the table says, and the sentence when not. */
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
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { assignmentFacts, missingOpinions } from './assignment.policy.js';
import type { AssignmentRow, SuggestionClockRow } from './assignment.rows.js';
import type { AssignmentSteppedView } from './assignments.dto.js';
import { CaseSteps } from './case.steps.js';
import type { SuggestionCase } from './suggestion.case.js';
import { maySee, suggestionFacts } from './suggestion.policy.js';
import { SuggestionClocks } from './suggestion-clocks.js';

export interface OpenAssignment {
  readonly tx: Tx;
  readonly one: SuggestionCase;
  readonly part: AssignmentRow;
  readonly running: readonly SuggestionClockRow[];
  readonly now: Date;
}

@Injectable()
export class HandlingSteps {
  constructor(
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs one step on an assignment as a unit of work and answers with where it stands then.
   * @throws AppError `not_found`, `forbidden`, `assignment_action_not_allowed`, `objection_closed`, `bounces_spent`, `opinions_missing`
   */
  run(
    person: Person,
    assignmentId: string,
    action: AssignmentAction,
    work: (open: OpenAssignment) => Promise<void>,
  ): Promise<AssignmentSteppedView> {
    return this.uow.run(async (tx) => {
      const one = await this.steps.loadByAssignment(tx, assignmentId);
      const part = found(one.part(assignmentId));
      const seen =
        person.door === 'unit' ? person.unitIds.includes(part.unit_id) : maySee(one.row, one.signers, person);
      if (!seen) throw new AppError('not_found');
      const now = this.clock.now();
      const running = await this.clocks.running(tx, one.row.id);
      mustAllow(one, part, action, person, running, dbTime(now));
      await work({ tx, one, part, running, now });
      return assignmentStepped(one, found(one.part(assignmentId)));
    });
  }

  /** A case for a step on the suggestion itself. @throws AppError `not_found`, `forbidden`, `suggestion_action_not_allowed` */
  async open(tx: Tx, person: Person, id: string, action: SuggestionAction): Promise<SuggestionCase> {
    const one = await this.steps.load(tx, id);
    this.mayStep(one, person, action);
    return one;
  }

  /** Asks the table for a case that is loaded already. @throws AppError like `open` */
  mayStep(one: SuggestionCase, person: Person, action: SuggestionAction, mayEvaluate = false): void {
    if (!maySee(one.row, one.signers, person)) throw new AppError('not_found');
    const facts = suggestionFacts(one.row, one.signers, person, false, {
      mayEvaluate,
      hasLead: one.lead !== undefined,
    });
    const refusal = SUGGESTION_MACHINE.refuse(one.row.state, action, person, facts);
    if (refusal === 'permission' || refusal === 'inScope') throw new AppError('forbidden');
    if (refusal === 'hasLead') throw new AppError('no_lead_unit');
    if (refusal !== null)
      throw new AppError('suggestion_action_not_allowed', {
        values: {
          state: SUGGESTION_STATE_SPECS[one.row.state].text,
          action: SUGGESTION_ACTION_LABEL[action],
        },
      });
  }
}

function assignmentStepped({ row }: SuggestionCase, part: AssignmentRow): AssignmentSteppedView {
  return {
    id: part.id,
    state: part.state,
    stateText: ASSIGNMENT_STATE_TEXT[part.state],
    suggestionId: row.id,
    suggestionState: row.state,
    suggestionStateText: SUGGESTION_STATE_SPECS[row.state].text,
  };
}

function mustAllow(
  one: SuggestionCase,
  part: AssignmentRow,
  action: AssignmentAction,
  person: Person,
  running: readonly SuggestionClockRow[],
  now: string,
): void {
  const facts = assignmentFacts(one, part, person, running, now);
  switch (ASSIGNMENT_MACHINE.refuse(part.state, action, person, facts)) {
    case null:
      return;
    case 'permission':
    case 'inScope':
      throw new AppError('forbidden');
    case 'objectionOpen':
      throw new AppError('objection_closed');
    case 'mayBounce':
      throw new AppError('bounces_spent');
    case 'opinionsReady': {
      const waiting = missingOpinions(one, running, now).filter(({ late }) => !late);
      const units = waiting.map((missing) => missing.part.unit_name).join('、');
      throw new AppError('opinions_missing', { values: { units } });
    }
    default:
      throw new AppError('assignment_action_not_allowed', {
        values: { state: ASSIGNMENT_STATE_TEXT[part.state], action: ASSIGNMENT_ACTION_LABEL[action] },
      });
  }
}
