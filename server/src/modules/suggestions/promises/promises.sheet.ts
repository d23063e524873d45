/** Not yet there. */
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../common/errors/app-error.js';

@Injectable()
export class PromisesSheet {
  async write(..._: unknown[]): Promise<Buffer> {
    throw new AppError('unavailable');
  }
}
