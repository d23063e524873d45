/** A unit gives its opinion or its answer. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { AnswerSuggestionInput, AssignmentSteppedView } from '../assignments.dto.js';

@Injectable()
export class AnswerAssignment {
  async opinion(_me: Person, _id: string, _text: string): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
  async answer(_me: Person, _id: string, _input: AnswerSuggestionInput): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
}
