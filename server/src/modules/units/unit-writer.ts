/** What adding and changing units have in common: the columns, one error for a taken name, and forgetting what is cached. */
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../common/database/unit-of-work.js';
import { AppError } from '../../common/errors/app-error.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import type { UnitFields } from './units.dto.js';

@Injectable()
export class UnitWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cache: SharedCache,
  ) {}

  /** Runs a change of units and forgets the answers about them afterwards. @throws AppError `duplicate` for a taken name. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      const result = await this.uow.run(work);
      this.cache.invalidate('units:');
      return result;
    } catch (error) {
      if (isDuplicate(error, 'unit')) throw new AppError('duplicate', { cause: error });
      throw error;
    }
  }

  columns(input: UnitFields) {
    return {
      name: input.name,
      shortName: input.shortName,
      kind: input.kind,
      duty: input.duty ?? '',
      categories: JSON.stringify(input.categories),
      headName: input.headName ?? '',
      headTitle: input.headTitle ?? '',
      contactName: input.contactName ?? '',
      phone: input.phone ?? '',
      address: input.address ?? '',
    };
  }
}
