/** The list as a sheet. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { SuggestionsQuery } from '../suggestions.query.js';

@Injectable()
export class ExportSuggestions {
  async sheet(_me: Person, _query: SuggestionsQuery): Promise<Buffer> {
    throw new AppError('not_found');
  }
}
