/** The holder's smaller steps: accept, decline, pause and resume the clock, send back to screening. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Clock } from '../../../common/time/clock.js';
import { CoverEntries } from '../content-check/cover-entries.js';
import type { DeclineInput, PauseInput } from '../messages.dto.js';
import { MessageTransitions, type Move, type Moved } from '../transitions.js';

const DAY_MS = 86_400_000;

@Injectable()
export class HandleMessage {
  constructor(
    private readonly transitions: MessageTransitions,
    private readonly cover: CoverEntries,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  accept(person: Person, messageId: string): Promise<Moved> {
    return this.apply({ messageId, action: 'accept', person });
  }

  /** With the reason and where to go instead: nobody is sent away without an address. */
  decline(person: Person, messageId: string, input: DeclineInput): Promise<Moved> {
    return this.say(`${input.reason}\n${input.whereToGo}`, {
      messageId,
      action: 'decline',
      person,
      text: input.reason,
      detail: { whereToGo: input.whereToGo },
    });
  }

  pause(person: Person, messageId: string, input: PauseInput): Promise<Moved> {
    const resumeAt = new Date(this.clock.now().getTime() + input.days * DAY_MS);
    return this.say(input.reason, {
      messageId,
      action: 'pause',
      person,
      text: input.reason,
      detail: { days: input.days },
      resumeAt,
    });
  }

  resume(person: Person, messageId: string): Promise<Moved> {
    return this.apply({ messageId, action: 'resume', person });
  }

  returnToScreening(person: Person, messageId: string, reason: string): Promise<Moved> {
    return this.say(reason, { messageId, action: 'return_to_screening', person, text: reason });
  }

  private say(text: string, move: Move & { readonly person: Person }): Promise<Moved> {
    const { person, messageId } = move;
    return this.cover.officialStep(person, messageId, text, (tx) => this.transitions.apply(tx, move));
  }

  private apply(move: Move): Promise<Moved> {
    return this.uow.run((tx) => this.transitions.apply(tx, move));
  }
}
