/** The assigner gives it to another unit. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { AssignmentSteppedView, ReassignInput } from '../assignments.dto.js';

@Injectable()
export class ReassignUnit {
  async reassign(_me: Person, _id: string, _input: ReassignInput): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
}
