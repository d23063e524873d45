/** Requests and answers about a citizen's own data: overview, nickname, export, erasure. */
import { DOORS } from '@liaison/shared/access/access.types';
import { EnumField, TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { PhotoView } from '../files/files.dto.js';
import { MessageDetailView } from '../messages/messages.views.js';
import { RatingItem } from '../ratings/ratings.dto.js';

export const ERASE_CONFIRMATION = '删除我的数据';

export class RenameInput {
  @TextField({ min: 1, max: 20, optional: true, description: '昵称；不填则不改' }) nickname?: string;
}
export class EraseInput {
  @EnumField([ERASE_CONFIRMATION], { description: `须原样填写“${ERASE_CONFIRMATION}”` }) confirm!: string;
}

export class MyCounts {
  @Out.int() messages!: number;
  @Out.int() ratings!: number;
  @Out.int({ description: '点过“我也遇到”的留言' }) joined!: number;
}
export class MyDataView {
  @Out.id() id!: string;
  @Out.text() nickname!: string;
  @Out.text({ nullable: true, description: '已遮盖' }) phone!: string | null;
  @Out.time() joinedAt!: string;
  @Out.one(() => MyCounts) counts!: MyCounts;
}

export class KeptItem {
  @Out.text({ description: '保留了什么' }) what!: string;
  @Out.text({ description: '为什么保留' }) why!: string;
}
export class ErasedView {
  @Out.list(() => KeptItem) kept!: KeptItem[];
}

export class ExportedAccount {
  @Out.id() id!: string;
  @Out.text() nickname!: string;
  @Out.text({ nullable: true, description: '微信给本系统的编号' }) openid!: string | null;
  @Out.text({ nullable: true }) unionid!: string | null;
  @Out.text({ nullable: true }) phone!: string | null;
  @Out.time() joinedAt!: string;
  @Out.texts() roles!: string[];
}
export class ExportedMessage extends MessageDetailView {
  @Out.list(() => RatingItem) ratings!: RatingItem[];
}
export class ExportedJoin {
  @Out.text() no!: string;
  @Out.text({ nullable: true, description: '已不再公开的留言没有摘要' }) excerpt!: string | null;
  @Out.time() at!: string;
}
export class ExportedNotice {
  @Out.enum(DOORS) door!: string;
  @Out.text() title!: string;
  @Out.text() body!: string;
  @Out.time() at!: string;
  @Out.time({ nullable: true }) readAt!: string | null;
}
export class ExportedSignIn {
  @Out.enum(DOORS) door!: string;
  @Out.time() signedInAt!: string;
  @Out.time() lastUsedAt!: string;
  @Out.time({ nullable: true }) endedAt!: string | null;
}
export class ExportedVisit {
  @Out.text({ nullable: true, description: '代表建议的编号' }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() stateText!: string;
  @Out.text({ nullable: true, description: '问题是否仍然解决' }) stillText!: string | null;
  @Out.int({ nullable: true }) satisfied!: number | null;
  @Out.text() comment!: string;
  @Out.time() dueAt!: string;
  @Out.time({ nullable: true }) answeredAt!: string | null;
}
export class ExportView {
  @Out.time() exportedAt!: string;
  @Out.text() note!: string;
  @Out.one(() => ExportedAccount) account!: ExportedAccount;
  @Out.list(() => ExportedMessage) messages!: ExportedMessage[];
  @Out.list(() => ExportedJoin) joins!: ExportedJoin[];
  @Out.list(() => ExportedVisit, { description: '对您的回访' }) returnVisits!: ExportedVisit[];
  @Out.list(() => ExportedNotice) notifications!: ExportedNotice[];
  @Out.list(() => PhotoView, { description: '您上传的全部图片' }) photos!: PhotoView[];
  @Out.list(() => ExportedSignIn) signIns!: ExportedSignIn[];
}
