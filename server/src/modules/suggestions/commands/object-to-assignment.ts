/** A unit objects. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { AssignmentSteppedView, ObjectInput } from '../assignments.dto.js';

@Injectable()
export class ObjectToAssignment {
  async object(_me: Person, _id: string, _input: ObjectInput): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
}
