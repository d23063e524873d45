/** Suggestions: the deputy's paper, its signers, both reviews and the number. */
import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { CaseEntries } from './case.entries.js';
import { CaseSteps } from './case.steps.js';
import { CoSign } from './commands/co-sign.js';
import { CreateSuggestion } from './commands/create-suggestion.js';
import { EditSuggestion } from './commands/edit-suggestion.js';
import { ReviewSuggestion } from './commands/review-suggestion.js';
import { SubmitSuggestion } from './commands/submit-suggestion.js';
import { FiledSuggestion } from './filed-suggestion.js';
import { FollowSteps } from './follow-steps.js';
import { Rehandling } from './judging/rehandling.js';
import { RaisedYears } from './raised/raised-years.js';
import { SuggestionSteps } from './suggestion.steps.js';
import { SuggestionClocks } from './suggestion-clocks.js';
import { SuggestionIndex } from './suggestion-index.js';
import { SuggestionNumbers } from './suggestion-numbers.js';
import { SuggestionRules } from './suggestion-rules.js';
import { SuggestionsQueries } from './suggestions.queries.js';
import { SuggestionsRepository } from './suggestions.repository.js';

const COMMANDS = [CreateSuggestion, EditSuggestion, CoSign, SubmitSuggestion, ReviewSuggestion];
const READERS = [SuggestionsRepository, SuggestionsQueries, AssignmentsRepository];
const STEPS = [SuggestionSteps, SuggestionNumbers, SuggestionRules, SuggestionClocks, CaseEntries, CaseSteps];
const FOLLOW = [Rehandling, SuggestionIndex, RaisedYears, FiledSuggestion, FollowSteps];

@Module({
  imports: [FilesModule, RegionsModule],
  providers: [...COMMANDS, ...READERS, ...STEPS, ...FOLLOW],
  exports: [...COMMANDS, ...READERS, ...STEPS, ...FOLLOW],
})
export class SuggestionsModule {}
