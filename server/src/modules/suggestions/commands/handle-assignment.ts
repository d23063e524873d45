/** A unit takes an assignment, plans it and tells of progress. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { AcceptAssignmentInput, AssignmentSteppedView, ProgressInput } from '../assignments.dto.js';

@Injectable()
export class HandleAssignment {
  async accept(_me: Person, _id: string, _input: AcceptAssignmentInput): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
  async plan(_me: Person, _id: string, _text: string): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
  async progress(_me: Person, _id: string, _input: ProgressInput): Promise<AssignmentSteppedView> {
    throw new AppError('not_found');
  }
}
