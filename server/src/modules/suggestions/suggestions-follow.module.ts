/** What follows an answer: promises, checks, supervision, what is raised again, return visits, publicity, the yearly report. */
import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { ChecksQueries } from './checks/checks.queries.js';
import { WriteCheck } from './checks/commands/write-check.js';
import { ConfirmPromise } from './promises/commands/confirm-promise.js';
import { MovePromise } from './promises/commands/move-promise.js';
import { ReportPromise } from './promises/commands/report-promise.js';
import { ReturnPromise } from './promises/commands/return-promise.js';
import { RollOver } from './promises/commands/roll-over.js';
import { EndedPromises } from './promises/ended-promises.js';
import { PromiseWriter } from './promises/promise-writer.js';
import { PromisesQueries } from './promises/promises.queries.js';
import { PromisesRepository } from './promises/promises.repository.js';
import { PromisesSheet } from './promises/promises.sheet.js';
import { SetPublicity } from './publicity/commands/set-publicity.js';
import { LinkedSuggestions } from './publicity/linked-suggestions.js';
import { PublicSteps } from './publicity/public-steps.js';
import { PublicityQueries } from './publicity/publicity.queries.js';
import { NameEarlier } from './raised/commands/name-earlier.js';
import { RaisedQueries } from './raised/raised.queries.js';
import { FiguresRepository } from './report/figures.repository.js';
import { HandlingFigures } from './report/handling-figures.js';
import { HandlingReport } from './report/handling-report.js';
import { SuggestionsModule } from './suggestions.module.js';
import { ConcludeAnalysis } from './supervision/commands/conclude-analysis.js';
import { RecordSupervisionVisit } from './supervision/commands/record-supervision-visit.js';
import { SuperviseSuggestion } from './supervision/commands/supervise-suggestion.js';
import { SupervisionQueries } from './supervision/supervision.queries.js';
import { AskVisitsJob } from './visits/ask-visits-job.js';
import { AnswerVisit } from './visits/commands/answer-visit.js';
import { RecordVisit } from './visits/commands/record-visit.js';
import { PlanVisits } from './visits/plan-visits.js';
import { Rebound } from './visits/rebound.js';
import { VisitWriter } from './visits/visit-writer.js';
import { VisitsQueries } from './visits/visits.queries.js';
import { VisitsRepository } from './visits/visits.repository.js';

const PROMISES = [
  MovePromise,
  ReportPromise,
  ConfirmPromise,
  ReturnPromise,
  RollOver,
  PromisesQueries,
  PromisesSheet,
  PromisesRepository,
  PromiseWriter,
  EndedPromises,
];
const VISITS = [
  AnswerVisit,
  RecordVisit,
  VisitsQueries,
  VisitsRepository,
  VisitWriter,
  Rebound,
  PlanVisits,
  AskVisitsJob,
];
const OVERSIGHT = [
  WriteCheck,
  ChecksQueries,
  SuperviseSuggestion,
  RecordSupervisionVisit,
  ConcludeAnalysis,
  SupervisionQueries,
];
const RAISED = [NameEarlier, RaisedQueries];
const PUBLIC = [PublicSteps, SetPublicity, LinkedSuggestions, PublicityQueries];
const REPORT = [FiguresRepository, HandlingFigures, HandlingReport];
const ALL = [...PROMISES, ...VISITS, ...OVERSIGHT, ...RAISED, ...PUBLIC, ...REPORT];

@Module({
  imports: [SuggestionsModule, FilesModule, RegionsModule],
  providers: ALL,
  exports: ALL,
})
export class SuggestionsFollowModule {}
