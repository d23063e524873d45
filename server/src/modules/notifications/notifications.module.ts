/** Tells people what happened to the messages that concern them, in their inbox and through whatever channel registers. */
import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { Audiences } from './audiences.js';
import { MarkRead } from './commands/mark-read.js';
import { FollowNotices } from './follow-notices.js';
import { InboxQueries } from './inbox.queries.js';
import { MessageNotices } from './message-notices.js';
import { NotificationChannels } from './notification-channels.js';
import { NoticeCredits } from './subscribe/notice-credits.js';
import { NoticeTemplates } from './subscribe/notice-templates.js';
import { RecordConsents } from './subscribe/record-consents.js';
import { SetNoticeTemplate } from './subscribe/set-notice-template.js';
import { SubscribeQueries } from './subscribe/subscribe.queries.js';
import { SubscribeChannel } from './subscribe/subscribe-channel.js';
import { SubscribeJob } from './subscribe/subscribe-job.js';
import { SubscribeOutcome } from './subscribe/subscribe-outcome.js';
import { SubscribeWords } from './subscribe/subscribe-words.js';
import { SuggestionAudiences } from './suggestion-audiences.js';
import { SuggestionNotices } from './suggestion-notices.js';

const SUBSCRIBE = [
  NoticeTemplates,
  NoticeCredits,
  SubscribeQueries,
  SetNoticeTemplate,
  RecordConsents,
  SubscribeJob,
];

@Module({
  imports: [RegionsModule, WechatModule],
  providers: [
    ...SUBSCRIBE,
    SubscribeChannel,
    SubscribeOutcome,
    SubscribeWords,
    NotificationChannels,
    Audiences,
    MessageNotices,
    SuggestionAudiences,
    SuggestionNotices,
    FollowNotices,
    InboxQueries,
    MarkRead,
  ],
  exports: [NotificationChannels, MessageNotices, InboxQueries, MarkRead, ...SUBSCRIBE],
})
export class NotificationsModule {}
