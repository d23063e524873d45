/** Writes a unit's answer with its own number, and starts the deputies' time to judge when the last unit has answered. */
import { beijingDate, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { derivedState } from '@liaison/shared/suggestions/assignment.states';
import type { AnswerClass } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { found } from '../../../common/errors/app-error.js';
import type { AnswerSuggestionInput } from '../assignments.dto.js';
import { AssignmentsRepository } from '../assignments.repository.js';
import type { OpenAssignment } from '../handling-steps.js';
import type { SuggestionCase } from '../suggestion.case.js';
import { SuggestionClocks } from '../suggestion-clocks.js';
import { latestAnswers } from './latest-answers.js';

export interface NewAnswer extends AnswerSuggestionInput {
  readonly without: readonly string[];
  /** Why the public does not read its text yet; null when it does. */
  readonly heldReason: string | null;
}
export interface WrittenAnswer {
  readonly answerId: string;
  readonly no: string;
  /** The class that says least, of all units' latest answers. */
  readonly worst: AnswerClass;
}

@Injectable()
export class NewAnswers {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly clocks: SuggestionClocks,
  ) {}

  async write({ tx, one, part, now }: OpenAssignment, answer: NewAnswer): Promise<WrittenAnswer> {
    const answerId = newId();
    const no = answer.no ?? (await this.nextNumber(tx, part.unit_id, now));
    await tx.write(
      `INSERT INTO suggestion_answer (id, suggestion_id, assignment_id, unit_id, round, no, class, text, promised_on, reason, plan, signer_name,
         signer_title, contact_name, contact_phone, cc, without, answered_at, held_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[answerId, one.row.id, part.id, part.unit_id, part.round, no, answer.class, answer.text],
        ...[answer.promisedOn ?? null, answer.reason ?? null, answer.plan ?? null],
        ...[answer.signerName, answer.signerTitle, answer.contactName, answer.contactPhone],
        ...[JSON.stringify(answer.cc ?? []), JSON.stringify(answer.without), dbTime(now)],
        answer.heldReason?.slice(0, 200) ?? null,
      ],
    );
    return { answerId, no, worst: await this.worst(tx, one) };
  }

  /** Called before the step: the clock must run when the suggestion moves to `answered`. */
  async startEvaluation({ tx, one, part, now }: OpenAssignment): Promise<void> {
    const after = one.parts.map((other) =>
      other.id === part.id ? { ...other, state: 'answered' as const } : other,
    );
    if (derivedState(after) !== 'answered') return;
    const { id, region_path: regionPath } = one.row;
    const { round, term } = part;
    await this.clocks.start(tx, {
      ...{ suggestionId: id, regionPath, assignmentId: null, kind: 'evaluation', round, term, from: now },
    });
  }

  private async worst(tx: Tx, one: SuggestionCase): Promise<AnswerClass> {
    const answers = latestAnswers(await this.assignments.answers(one.row.id, tx), one.mains);
    return [...answers.values()].reduce<AnswerClass>((sum, row) => (row.class > sum ? row.class : sum), 'A');
  }

  /** `青交函答〔2026〕3号`: counted by unit and year, one after the other. */
  private async nextNumber(tx: Tx, unitId: string, now: Date): Promise<string> {
    // The unit's row is held until the answer is kept, so that two answers at once take two numbers.
    await tx.write('UPDATE unit SET version = version WHERE id = ?', [unitId]);
    const year = beijingDate(now).slice(0, 4);
    const unit = found(
      await tx.one<{ short_name: string; n: number | string }>(
        `SELECT u.short_name, (SELECT COUNT(*) FROM suggestion_answer w WHERE w.unit_id = u.id AND w.answered_at >= ?) AS n
         FROM unit u WHERE u.id = ?`,
        [dbTime(startOfBeijingDate(`${year}-01-01`)), unitId],
      ),
    );
    return `${unit.short_name}答〔${year}〕${Number(unit.n) + 1}号`;
  }
}
