/** A supporting unit gives its opinion; the lead or a separate unit answers the deputy, signed by its head. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { Clock } from '../../../common/time/clock.js';
import { OfficialTexts } from '../../content/official-texts.js';
import { checkedAnswer } from '../answers/checked-answer.js';
import { NewAnswers } from '../answers/new-answers.js';
import { missingOpinions } from '../assignment.policy.js';
import type { AnswerSuggestionInput, AssignmentSteppedView } from '../assignments.dto.js';
import { CaseSteps } from '../case.steps.js';
import { HandlingSteps } from '../handling-steps.js';
import { SuggestionClocks } from '../suggestion-clocks.js';

@Injectable()
export class AnswerAssignment {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly answers: NewAnswers,
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
    private readonly clock: Clock,
    private readonly texts: OfficialTexts,
  ) {}

  opinion(person: Person, id: string, text: string): Promise<AssignmentSteppedView> {
    return this.handling.run(person, id, 'give_opinion', async ({ tx, one, part, now }) => {
      await this.clocks.stop(tx, one.row.id, part.id, ['supporting_opinion'], now);
      await this.steps.move(tx, one, part, { action: 'give_opinion', person, text, set: { opinion: text } });
    });
  }

  /**
   * An answer whose text was not found good at once goes to the deputies like any other, and not to the public.
   * @throws AppError `opinions_missing`, `text_refused`, `bad_input` for a class without what it needs.
   */
  async answer(person: Person, id: string, input: AnswerSuggestionInput): Promise<AssignmentSteppedView> {
    const answer = checkedAnswer(input, this.clock.now());
    const { reason: heldReason } = await this.texts.check(person, answer.text);
    return this.handling.run(person, id, 'answer', async (open) => {
      const { tx, one, part, running, now } = open;
      const missing = missingOpinions(one, running, dbTime(now));
      const without = part.kind === 'lead' ? missing.map((opinion) => opinion.part.unit_name) : [];
      const { answerId, no, worst } = await this.answers.write(open, { ...answer, without, heldReason });
      await this.clocks.stop(tx, one.row.id, part.id, ['answer', 'rehandling'], now);
      await this.answers.startEvaluation(open);
      await this.steps.move(tx, one, part, {
        action: 'answer',
        person,
        text: `${answer.class} 类答复，文号 ${no}，${answer.signerTitle}${answer.signerName}签发。`,
        detail: { answerId, class: answer.class, answerNo: no, round: part.round, without },
        set: {
          answered_at: dbTime(now),
          contact_name: answer.contactName,
          contact_phone: answer.contactPhone,
        },
        setParent: { answer_class: worst },
      });
    });
  }
}
