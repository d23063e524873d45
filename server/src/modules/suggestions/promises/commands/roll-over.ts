/** Not yet there. */
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../common/errors/app-error.js';

@Injectable()
export class RollOver {
  async preview(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
  async execute(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
}
