/** The assigner settles an objection. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { AssignmentSteppedView, CoordinateInput, UpholdInput } from '../assignments.dto.js';

@Injectable()
export class SettleObjection {
  async uphold(_me: Person, _id: string, _input: UpholdInput): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
  async coordinate(_me: Person, _id: string, _input: CoordinateInput): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
}
