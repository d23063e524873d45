/** Not yet there. */
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../common/errors/app-error.js';

@Injectable()
export class SupervisionQueries {
  async special(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
}
