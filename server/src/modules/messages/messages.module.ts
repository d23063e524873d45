/** Messages: the table of states applied, the clocks, the boxes. */
import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module.js';
import { FilesModule } from '../files/files.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { StationsModule } from '../stations/stations.module.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { AdminMessageLists } from './admin-lists.js';
import { CategoryChoices } from './category-choices.js';
import { ClockRules } from './clock-rules.js';
import { Clocks } from './clocks.js';
import { AnswerMessage } from './commands/answer-message.js';
import { AuthorActions } from './commands/author-actions.js';
import { ExportMessages } from './commands/export-messages.js';
import { HandOver } from './commands/hand-over.js';
import { HandleMessage } from './commands/handle-message.js';
import { HideContent } from './commands/hide-content.js';
import { JoinMessage } from './commands/join-message.js';
import { KeepTemplates } from './commands/keep-templates.js';
import { MergeMessages } from './commands/merge-messages.js';
import { PostMessage } from './commands/post-message.js';
import { ReopenMessage } from './commands/reopen-message.js';
import { RevealContact } from './commands/reveal-contact.js';
import { ScreenMessage } from './commands/screen-message.js';
import { StartBatch } from './commands/start-batch.js';
import { CheckConclusions } from './content-check/check-conclusions.js';
import { CheckJob } from './content-check/check-job.js';
import { ContentChecks } from './content-check/content-checks.js';
import { CoverEntries } from './content-check/cover-entries.js';
import { ImageAsker } from './content-check/image-asker.js';
import { MediaVerdicts } from './content-check/media-verdicts.js';
import { DeputyBoxes } from './deputy-boxes.js';
import { DeskQueries } from './desk.queries.js';
import { DeskCounts } from './desk-counts.js';
import { EntryCovers } from './entry-covers.js';
import { FollowNews } from './follow-news.js';
import { HandOverTargets } from './hand-over-targets.js';
import { InterimAnswer } from './interim-answer.js';
import { BatchJob } from './jobs/batch-job.js';
import { ClockJob } from './jobs/clock-job.js';
import { RetiredDeputies } from './jobs/retired-deputies.js';
import { SilenceJob } from './jobs/silence-job.js';
import { MessageViews } from './message.view.js';
import { MessageHistory } from './message-history.js';
import { MessageLists } from './message-lists.js';
import { MessagesQueries } from './messages.queries.js';
import { MessagesRepository } from './messages.repository.js';
import { SuggestionNews } from './suggestion-news.js';
import { Timeline } from './timeline.js';
import { MessageTransitions } from './transitions.js';

const COMMANDS = [
  PostMessage,
  AnswerMessage,
  AuthorActions,
  HandOver,
  HandleMessage,
  ScreenMessage,
  MergeMessages,
  JoinMessage,
  HideContent,
  RevealContact,
  ReopenMessage,
  ExportMessages,
  KeepTemplates,
  StartBatch,
];
const READERS = [
  MessagesRepository,
  CategoryChoices,
  MessageLists,
  MessageViews,
  MessagesQueries,
  DeputyBoxes,
  AdminMessageLists,
  DeskCounts,
  DeskQueries,
];
const WORKERS = [
  Clocks,
  ClockRules,
  Timeline,
  HandOverTargets,
  MessageTransitions,
  ImageAsker,
  CoverEntries,
  EntryCovers,
  CheckConclusions,
  CheckJob,
  ContentChecks,
  MediaVerdicts,
  ClockJob,
  BatchJob,
  SilenceJob,
  RetiredDeputies,
  InterimAnswer,
  SuggestionNews,
  FollowNews,
  MessageHistory,
];

@Module({
  imports: [ContentModule, FilesModule, RegionsModule, SettingsModule, StationsModule, WechatModule],
  providers: [...COMMANDS, ...READERS, ...WORKERS],
  exports: [...COMMANDS, ...READERS, ...WORKERS],
})
export class MessagesModule {}
