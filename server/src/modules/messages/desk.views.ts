/** Shapes of the message desk: today's counts, where a message may go, what is like it, batches and exports. */
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { EnumField, IdField, IdListField, ObjectField, TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { MessageFilter } from './admin-lists.js';
import { MessageItemView, RefView } from './messages.views.js';

export const COUNTED = [
  ...(['mine', 'mineOverdue', 'mineSoon', 'overdue', 'soon', 'today'] as const),
  ...(['waiting', 'screening', 'handedUp'] as const),
] as const;
export type Counted = (typeof COUNTED)[number];

/** Numbers up to 999. */
export class DeskView {
  @Out.int({ description: '由本站或本办公室办理，没有办完的' }) mine!: number;
  @Out.int({ description: '其中已逾期' }) mineOverdue!: number;
  @Out.int({ description: '其中将到期' }) mineSoon!: number;
  @Out.int({ description: '管辖范围内已逾期' }) overdue!: number;
  @Out.int({ description: '管辖范围内将到期' }) soon!: number;
  @Out.int({ description: '今天收到、还没有办结' }) today!: number;
  @Out.int({ description: '待接收' }) waiting!: number;
  @Out.int({ description: '等待审核' }) screening!: number;
  @Out.int({ description: '由人大办办理' }) handedUp!: number;
  @Out.texts({ description: '其中哪些不止 999 件' }) over!: Counted[];
  @Out.text({ description: '今天（北京时间）' }) date!: string;
}
export class TargetDeputyView extends RefView {
  @Out.int({ description: '手上没有办完的件数' }) open!: number;
}
export class TargetsView {
  @Out.one(() => RefView, { nullable: true, description: '上一级办公室' }) above!: RefView | null;
  @Out.list(() => RefView, { description: '可以交办的下级办公室' }) below!: RefView[];
  @Out.one(() => RefView) station!: RefView;
  @Out.list(() => TargetDeputyView) deputies!: TargetDeputyView[];
}
export class SimilarMessageView extends MessageItemView {
  @Out.int({ description: '相近程度，0 到 100' }) likeness!: number;
}
export class SimilarMessageListView {
  @Out.list(() => SimilarMessageView) items!: SimilarMessageView[];
}

export const BATCH_ACTIONS = [
  'dispatch',
  'accept',
  'hand_up',
  'hand_down',
  'merge',
  'pass_screening',
] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];
/** Rows of one batch: what a person can still answer for. */
export const BATCH_MOST = 2_000;

export class BatchInput {
  @EnumField(BATCH_ACTIONS) action!: BatchAction;
  @IdListField({ max: 200, optional: true, description: '选中的留言' }) ids?: string[];
  @ObjectField(() => MessageFilter, { optional: true, description: '或者符合这些条件的全部' })
  filter?: MessageFilter;
  @IdField({ optional: true, description: '派给代表时必填' }) deputyId?: string;
  @IdField({ optional: true, description: '交下级办理时必填' }) officeId?: string;
  @IdField({ optional: true, description: '合并时必填' }) intoId?: string;
  @TextField({ max: MESSAGE_LIMITS.maxNote, optional: true }) note?: string;
}

/** What each action cannot do without. */
export const BATCH_NEEDS: Readonly<
  Record<BatchAction, readonly ['deputyId' | 'officeId' | 'intoId' | 'note', string][]>
> = {
  dispatch: [
    ['deputyId', '请选择派给哪位代表'],
    ['note', '请填写交办说明'],
  ],
  accept: [],
  hand_up: [['note', '请填写提交上级的理由']],
  hand_down: [
    ['officeId', '请选择交给哪个办公室'],
    ['note', '请填写说明'],
  ],
  merge: [
    ['intoId', '请选择并入哪一条'],
    ['note', '请填写说明'],
  ],
  pass_screening: [],
};
