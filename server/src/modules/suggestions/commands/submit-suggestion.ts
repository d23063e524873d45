/** The author hands a suggestion in for review, or takes it back before it is filed. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { Clock } from '../../../common/time/clock.js';
import { type Stepped, SuggestionSteps } from '../suggestion.steps.js';

@Injectable()
export class SubmitSuggestion {
  constructor(
    private readonly steps: SuggestionSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  submit(person: Person, id: string): Promise<Stepped> {
    const set = { submitted_at: dbTime(this.clock.now()) };
    return this.uow.run((tx) => this.steps.apply(tx, { id, action: 'submit', person, set }));
  }

  withdraw(person: Person, id: string): Promise<Stepped> {
    return this.uow.run((tx) => this.steps.apply(tx, { id, action: 'withdraw', person }));
  }
}
