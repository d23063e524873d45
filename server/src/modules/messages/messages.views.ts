/** Shapes of messages in answers, for OpenAPI and the front ends. */
import {
  MESSAGE_ACTIONS,
  MESSAGE_STATES,
  type MessageState,
  type StateType,
} from '@liaison/shared/messages/message.states';
import {
  HOLDER_KINDS,
  type HolderKind,
  VISIBILITIES,
  type Visibility,
} from '@liaison/shared/messages/message.text';
import { Out, pageOf } from '../../common/http/views.js';
import { PhotoView } from '../files/files.dto.js';

const STATE_TYPES = ['waiting', 'moving', 'done'] as const;

export class PostedView {
  @Out.id() id!: string;
  @Out.text({ description: '受理号' }) no!: string;
  @Out.enum(MESSAGE_STATES) state!: string;
  @Out.text() stateText!: string;
  @Out.time({ nullable: true, description: '最迟答复时间' }) dueAt!: string | null;
}
export class MovedView {
  @Out.id() id!: string;
  @Out.enum(MESSAGE_STATES) state!: MessageState;
  @Out.text() stateText!: string;
  @Out.int() version!: number;
}
export class MessageItemView {
  @Out.id() id!: string;
  @Out.text() no!: string;
  @Out.text() excerpt!: string;
  @Out.enum(MESSAGE_STATES) state!: MessageState;
  @Out.text() stateText!: string;
  @Out.enum(STATE_TYPES) stateType!: StateType;
  @Out.text() category!: string;
  @Out.id() stationId!: string;
  @Out.text() stationName!: string;
  @Out.text({ nullable: true }) deputyName!: string | null;
  @Out.text({ description: '现在由谁办理' }) holderText!: string;
  @Out.time({ nullable: true }) dueAt!: string | null;
  @Out.bool() overdue!: boolean;
  @Out.bool() nearlyDue!: boolean;
  @Out.bool() paused!: boolean;
  @Out.time() submittedAt!: string;
  @Out.time() updatedAt!: string;
  @Out.int() photoCount!: number;
  @Out.int() joinedCount!: number;
  @Out.int() reopenedCount!: number;
  @Out.bool() toRate!: boolean;
  @Out.enum(VISIBILITIES) visibility!: Visibility;
  @Out.text({ nullable: true }) solved!: string | null;
  @Out.int({ nullable: true }) satisfied!: number | null;
}
export class MessagePageView extends pageOf(MessageItemView) {}

export class ActorView {
  @Out.text() kind!: string;
  @Out.text() label!: string;
}
export class HiddenView {
  @Out.text() reason!: string;
}
export class TimelineEntryView {
  @Out.int() seq!: number;
  @Out.time() at!: string;
  @Out.one(() => ActorView) actor!: ActorView;
  @Out.text() action!: string;
  @Out.text() actionText!: string;
  @Out.enum(MESSAGE_STATES) fromState!: string;
  @Out.enum(MESSAGE_STATES) toState!: string;
  @Out.text({ nullable: true }) text!: string | null;
  @Out.text({ nullable: true, description: '补充：转给谁、建议去哪里、暂停几天' }) note!: string | null;
  @Out.list(() => PhotoView) photos!: PhotoView[];
  @Out.one(() => HiddenView, { nullable: true }) hidden!: HiddenView | null;
}
export class RefView {
  @Out.id() id!: string;
  @Out.text() name!: string;
}
export class HolderView {
  @Out.enum(HOLDER_KINDS) kind!: HolderKind;
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.time() since!: string;
}
export class ClockView {
  @Out.text() kind!: string;
  @Out.text() kindText!: string;
  @Out.time() startedAt!: string;
  @Out.time() dueAt!: string;
  @Out.time({ nullable: true }) pausedAt!: string | null;
  @Out.text({ nullable: true }) pauseReason!: string | null;
  @Out.time({ nullable: true }) resumeAt!: string | null;
  @Out.bool() overdue!: boolean;
  @Out.bool() nearlyDue!: boolean;
}
export class PlaceView {
  @Out.text() text!: string;
  @Out.number({ nullable: true }) lat!: number | null;
  @Out.number({ nullable: true }) lng!: number | null;
}
export class ActionView {
  @Out.enum(MESSAGE_ACTIONS) action!: string;
  @Out.text() label!: string;
}
export class MergedIntoView {
  @Out.id() id!: string;
  @Out.text() no!: string;
  @Out.text() stateText!: string;
  @Out.text({ nullable: true, description: '那一条的最近一次答复' }) lastAnswer!: string | null;
}
export class MergedFromView {
  @Out.id() id!: string;
  @Out.text() no!: string;
  @Out.text() excerpt!: string;
}
export class MessageDetailView extends MessageItemView {
  @Out.text() text!: string;
  @Out.text({ nullable: true }) subcategory!: string | null;
  @Out.list(() => PhotoView) photos!: PhotoView[];
  @Out.one(() => PlaceView, { nullable: true }) place!: PlaceView | null;
  @Out.text({ nullable: true, description: '已遮盖' }) contact!: string | null;
  @Out.bool() published!: boolean;
  @Out.one(() => RefView) station!: RefView;
  @Out.one(() => RefView, { nullable: true }) deputy!: RefView | null;
  @Out.one(() => HolderView) holder!: HolderView;
  @Out.one(() => ClockView, { nullable: true }) clock!: ClockView | null;
  @Out.time({
    nullable: true,
    description: '建议立案算作阶段性答复的时间；还在等答复而期限因此不再计时的，才有',
  })
  interimAt!: string | null;
  @Out.list(() => TimelineEntryView) timeline!: TimelineEntryView[];
  @Out.one(() => MergedIntoView, { nullable: true }) mergedInto!: MergedIntoView | null;
  @Out.list(() => MergedFromView, { description: '并入这一条的留言；只给工作人员' })
  mergedFrom!: MergedFromView[];
  @Out.list(() => ActionView) actions!: ActionView[];
  @Out.text({ nullable: true, description: '提交上级时由谁接收；群众端为空' }) handUpTo!: string | null;
  @Out.int() version!: number;
}
export class PublicMessageItemView {
  @Out.id() id!: string;
  @Out.text() excerpt!: string;
  @Out.text() category!: string;
  @Out.text() stationName!: string;
  @Out.text({ nullable: true }) deputyName!: string | null;
  @Out.time() submittedAt!: string;
  @Out.time({ nullable: true }) answeredAt!: string | null;
  @Out.int() joinedCount!: number;
  @Out.text({ nullable: true }) solved!: string | null;
  @Out.int({ nullable: true }) satisfied!: number | null;
  @Out.text() stateText!: string;
}
export class PublicMessagePageView extends pageOf(PublicMessageItemView) {}
export class PublicMessageListView {
  @Out.list(() => PublicMessageItemView) items!: PublicMessageItemView[];
}
export class PublicMessageView extends PublicMessageItemView {
  @Out.text() text!: string;
  @Out.id() stationId!: string;
  @Out.id({ nullable: true }) deputyId!: string | null;
  @Out.list(() => PhotoView) photos!: PhotoView[];
  @Out.text({ nullable: true }) placeText!: string | null;
  @Out.list(() => TimelineEntryView) timeline!: TimelineEntryView[];
}
export class JoinedView {
  @Out.int() joinedCount!: number;
}
export class ContactView {
  @Out.text({ nullable: true }) contact!: string | null;
}
