/** Suggestions: the deputy's paper, its signers, both reviews and the number. */
import { Module } from '@nestjs/common';
import { CoSign } from './commands/co-sign.js';
import { CreateSuggestion } from './commands/create-suggestion.js';
import { EditSuggestion } from './commands/edit-suggestion.js';
import { ReviewSuggestion } from './commands/review-suggestion.js';
import { SubmitSuggestion } from './commands/submit-suggestion.js';
import { SuggestionSteps } from './suggestion.steps.js';
import { SuggestionHistory } from './suggestion-history.js';
import { SuggestionNumbers } from './suggestion-numbers.js';
import { SuggestionsQueries } from './suggestions.queries.js';
import { SuggestionsRepository } from './suggestions.repository.js';

const COMMANDS = [CreateSuggestion, EditSuggestion, CoSign, SubmitSuggestion, ReviewSuggestion];
const READERS = [SuggestionsRepository, SuggestionsQueries];

@Module({
  providers: [...COMMANDS, ...READERS, SuggestionSteps, SuggestionNumbers, SuggestionHistory],
  exports: [...COMMANDS, ...READERS],
})
export class SuggestionsModule {}
