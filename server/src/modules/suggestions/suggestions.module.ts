/** Suggestions: the deputy's paper, its signers, both reviews and the number, the units' handling and the verdicts. */
import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module.js';
import { DeputiesModule } from '../deputies/deputies.module.js';
import { FilesModule } from '../files/files.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { UnitsModule } from '../units/units.module.js';
import { AnswerPapers } from './answers/answer-papers.js';
import { NewAnswers } from './answers/new-answers.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { CaseEntries } from './case.entries.js';
import { CaseSteps } from './case.steps.js';
import { AddUnit } from './commands/add-unit.js';
import { AnswerAssignment } from './commands/answer-assignment.js';
import { AssignSuggestion } from './commands/assign-suggestion.js';
import { CoSign } from './commands/co-sign.js';
import { CreateSuggestion } from './commands/create-suggestion.js';
import { EditSuggestion } from './commands/edit-suggestion.js';
import { EvaluateAnswers } from './commands/evaluate-answers.js';
import { ExportSuggestions } from './commands/export-suggestions.js';
import { HandleAssignment } from './commands/handle-assignment.js';
import { HoldHandingMeeting } from './commands/hold-handing-meeting.js';
import { ObjectToAssignment } from './commands/object-to-assignment.js';
import { OrderRehandle } from './commands/order-rehandle.js';
import { ReassignUnit } from './commands/reassign-unit.js';
import { ReleaseAnswer } from './commands/release-answer.js';
import { RemindCoSigner } from './commands/remind-co-signer.js';
import { ReviewSuggestion } from './commands/review-suggestion.js';
import { SettleObjection } from './commands/settle-objection.js';
import { SubmitSuggestion } from './commands/submit-suggestion.js';
import { CoordinationMeetings } from './coordination-meetings.js';
import { FiledSuggestion } from './filed-suggestion.js';
import { FollowSteps } from './follow-steps.js';
import { GiveToUnits } from './give-to-units.js';
import { HandingMeetings } from './handing-meetings.js';
import { HandlingSteps } from './handling-steps.js';
import { SuggestionClockJob } from './jobs/suggestion-clock-job.js';
import { EndSupporting } from './judging/end-supporting.js';
import { NewPromises } from './judging/new-promises.js';
import { Rehandling } from './judging/rehandling.js';
import { SettleVerdicts } from './judging/settle-verdicts.js';
import { HandingLists } from './lists/handing-lists.js';
import { OfficeFilter } from './lists/office-filter.js';
import { SuggestionBoard } from './lists/suggestion-board.js';
import { SuggestionLists } from './lists/suggestion-lists.js';
import { UnitLists } from './lists/unit-lists.js';
import { MergedUnits } from './merged-units.js';
import { RaisedYears } from './raised/raised-years.js';
import { SuggestionSteps } from './suggestion.steps.js';
import { SuggestionClocks } from './suggestion-clocks.js';
import { SuggestionDetails } from './suggestion-details.js';
import { SuggestionHistory } from './suggestion-history.js';
import { SuggestionIndex } from './suggestion-index.js';
import { SuggestionNumbers } from './suggestion-numbers.js';
import { SuggestionRules } from './suggestion-rules.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { FollowViews } from './views/follow-views.js';

const COMMANDS = [
  CreateSuggestion,
  EditSuggestion,
  CoSign,
  RemindCoSigner,
  SubmitSuggestion,
  ReviewSuggestion,
];
const HANDLING = [
  AssignSuggestion,
  AddUnit,
  HoldHandingMeeting,
  HandleAssignment,
  ObjectToAssignment,
  SettleObjection,
  ReassignUnit,
  AnswerAssignment,
  ReleaseAnswer,
  EvaluateAnswers,
  OrderRehandle,
  ExportSuggestions,
];
const MEANS = [
  HandlingSteps,
  GiveToUnits,
  HandingMeetings,
  CoordinationMeetings,
  NewAnswers,
  NewPromises,
  EndSupporting,
  Rehandling,
  SettleVerdicts,
  SuggestionClockJob,
];
const READERS = [SuggestionsRepository, AssignmentsRepository, FollowViews, SuggestionDetails, AnswerPapers];
const LISTS = [OfficeFilter, SuggestionLists, SuggestionBoard, UnitLists, HandingLists];
const STEPS = [
  SuggestionSteps,
  SuggestionNumbers,
  SuggestionRules,
  SuggestionClocks,
  CaseEntries,
  CaseSteps,
  MergedUnits,
];
const FOLLOW = [SuggestionIndex, RaisedYears, FiledSuggestion, FollowSteps];

@Module({
  imports: [ContentModule, FilesModule, RegionsModule, SettingsModule, DeputiesModule, UnitsModule],
  providers: [
    ...COMMANDS,
    ...HANDLING,
    ...MEANS,
    ...READERS,
    ...LISTS,
    ...STEPS,
    ...FOLLOW,
    SuggestionHistory,
  ],
  exports: [...COMMANDS, ...HANDLING, ...MEANS, ...READERS, ...LISTS, ...STEPS, ...FOLLOW],
})
export class SuggestionsModule {}
