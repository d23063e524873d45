/** Says who may read the history of a suggestion: the offices that may open it, once it was handed in. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HistorySubjects } from '../../common/audit/history-subjects.js';
import { AppError } from '../../common/errors/app-error.js';
import { maySee } from './suggestion.policy.js';
import { SuggestionsRepository } from './suggestions.repository.js';

@Injectable()
export class SuggestionHistory implements OnModuleInit {
  constructor(
    private readonly subjects: HistorySubjects,
    private readonly suggestions: SuggestionsRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: 'suggestion',
      permission: 'suggestion.read',
      check: async (me, id) => {
        const row = await this.suggestions.byId(id);
        if (!row || !maySee(row, [], me)) throw new AppError('not_found');
      },
    });
  }
}
