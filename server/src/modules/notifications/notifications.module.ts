/** Tells people what happened to the messages that concern them, in their inbox and through whatever channel registers. */
import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.js';
import { Audiences } from './audiences.js';
import { MarkRead } from './commands/mark-read.js';
import { FollowNotices } from './follow-notices.js';
import { InboxQueries } from './inbox.queries.js';
import { MessageNotices } from './message-notices.js';
import { NotificationChannels } from './notification-channels.js';
import { SuggestionAudiences } from './suggestion-audiences.js';
import { SuggestionNotices } from './suggestion-notices.js';

@Module({
  imports: [RegionsModule],
  providers: [
    NotificationChannels,
    Audiences,
    MessageNotices,
    SuggestionAudiences,
    SuggestionNotices,
    FollowNotices,
    InboxQueries,
    MarkRead,
  ],
  exports: [NotificationChannels, MessageNotices, InboxQueries, MarkRead],
})
export class NotificationsModule {}
