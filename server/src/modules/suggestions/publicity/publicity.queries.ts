/** Not yet there. */
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../common/errors/app-error.js';

@Injectable()
export class PublicityQueries {
  async list(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
  async similar(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
  async one(..._: unknown[]): Promise<never> {
    throw new AppError('unavailable');
  }
}
