/** Deputies judge. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { EvaluationItemInput } from '../assignments.dto.js';
import type { SteppedView } from '../suggestions.dto.js';

@Injectable()
export class EvaluateAnswers {
  async evaluate(_me: Person, _id: string, _items: readonly EvaluationItemInput[]): Promise<SteppedView> {
    throw new AppError('not_found');
  }
}
