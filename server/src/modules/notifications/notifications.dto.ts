/** Requests and answers of the inbox. */
import { IdListField } from '../../common/http/fields.js';
import { Out, pageOf } from '../../common/http/views.js';
import { NOTICE_SUBJECTS, type NoticeSubject } from './notification-channels.js';

export class InboxItem {
  @Out.id() id!: string;
  @Out.text({ description: '事件名，如 message.answer' }) kind!: string;
  @Out.text() title!: string;
  @Out.text() body!: string;
  @Out.enum(NOTICE_SUBJECTS) subjectType!: NoticeSubject;
  @Out.id() subjectId!: string;
  @Out.time() createdAt!: string;
  @Out.time({ nullable: true }) readAt!: string | null;
}
export class InboxPage extends pageOf(InboxItem) {}

export class UnreadView {
  @Out.int({ description: '当前身份的未读条数' }) count!: number;
}
export class ReadInput {
  @IdListField({ max: 100, optional: true, description: '要标为已读的通知；不填为全部' }) ids?: string[];
}
