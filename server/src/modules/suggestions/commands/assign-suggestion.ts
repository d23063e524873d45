/** The office assigns. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { AssignSuggestionInput } from '../assignments.dto.js';
import type { SteppedView } from '../suggestions.dto.js';

@Injectable()
export class AssignSuggestion {
  async assign(_me: Person, _id: string, _input: AssignSuggestionInput): Promise<SteppedView> {
    throw new AppError('not_found');
  }
}
