/** Not yet there. */
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../common/errors/app-error.js';

@Injectable()
export class ConfirmPromise {
  async confirm(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
}
