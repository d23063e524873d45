/** Requests and answers of ratings and of their public ledger. */

import { MESSAGE_STATES } from '@liaison/shared/messages/message.states';
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { SOLVED, type Solved } from '@liaison/shared/ratings/rating.types';
import { BoolField, EnumField, IntField, TextField } from '../../common/http/fields.js';
import { Out, pageOf } from '../../common/http/views.js';

export class RateInput {
  @EnumField(SOLVED, { description: '问题解决了吗' }) solved!: Solved;
  @IntField({ min: 1, max: 5, description: '满意程度，1 很不满意，5 很满意' }) satisfied!: number;
  @TextField({ max: MESSAGE_LIMITS.maxNote, optional: true }) comment?: string;
  @BoolField({ description: '是否有人要求您给好评' }) urged!: boolean;
  @BoolField({ optional: true, description: '没有解决或不满意时，请继续办理' }) reopen?: boolean;
}

export class ReceiptView {
  @Out.int() seq!: number;
  @Out.text() hash!: string;
}
export class RatedView {
  @Out.id() id!: string;
  @Out.enum(MESSAGE_STATES) state!: string;
  @Out.text() stateText!: string;
  @Out.int() version!: number;
  @Out.one(() => ReceiptView) receipt!: ReceiptView;
}

/** What a deputy sees: no receipt and no word about urging, which could be held against the author. */
export class RatingBrief {
  @Out.enum(SOLVED) solved!: Solved;
  @Out.int() satisfied!: number;
  @Out.text({ nullable: true }) comment!: string | null;
  @Out.time() at!: string;
}
export class RatingItem extends RatingBrief {
  @Out.int() seq!: number;
  @Out.text() hash!: string;
  @Out.bool() urged!: boolean;
}
export class RatingListView {
  @Out.list(() => RatingItem) items!: RatingItem[];
}
export class RatingBriefListView {
  @Out.list(() => RatingBrief) items!: RatingBrief[];
}

export class LedgerItem {
  @Out.int() seq!: number;
  @Out.text({ description: 'UTC，与计算哈希时逐字相同' }) at!: string;
  @Out.text({ description: '留言的加盐哈希' }) subject!: string;
  @Out.enum(SOLVED) solved!: Solved;
  @Out.int() satisfied!: number;
  @Out.bool() urged!: boolean;
  @Out.text({ description: '评语的加盐哈希' }) comment!: string;
  @Out.text() prevHash!: string;
  @Out.text() hash!: string;
}
export class LedgerPage extends pageOf(LedgerItem) {}

export class LedgerHeadView {
  @Out.int() seq!: number;
  @Out.text() hash!: string;
  @Out.time({ nullable: true, description: '最近一条的时间；一条也没有时为空' }) at!: string | null;
  @Out.text() algorithm!: string;
  @Out.text({ description: '每条哈希的算法说明' }) method!: string;
}
export class ReceiptCheckView {
  @Out.bool() found!: boolean;
  @Out.int({ nullable: true }) seq!: number | null;
  @Out.text({ nullable: true }) at!: string | null;
}
