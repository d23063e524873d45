/** Not yet there. */
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../common/errors/app-error.js';

@Injectable()
export class VisitsQueries {
  async own(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
  async ofOffice(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
}
