/** The leaders order. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { SteppedView } from '../suggestions.dto.js';

@Injectable()
export class OrderRehandle {
  async order(_me: Person, _id: string, _note: string): Promise<SteppedView> {
    throw new AppError('not_found');
  }
}
