/** The office holds a handing-over meeting. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type {
  AssignedBatchView,
  BatchItemInput,
  HandingMeetingInput,
  HandingMeetingView,
} from '../assignments.dto.js';

@Injectable()
export class HoldHandingMeeting {
  async hold(_me: Person, _input: HandingMeetingInput): Promise<HandingMeetingView> {
    throw new AppError('not_found');
  }
  async handOver(_me: Person, _id: string, _items: readonly BatchItemInput[]): Promise<AssignedBatchView> {
    throw new AppError('not_found');
  }
}
