/** Not yet there. */
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../common/errors/app-error.js';

@Injectable()
export class HandlingReport {
  async write(..._: unknown[]): Promise<{ bytes: Buffer; name: string }> {
    throw new AppError('unavailable');
  }
}
