/** What offices send and get about the three checks (三考). */
import {
  CHECK_KINDS,
  CHECK_VERDICTS,
  type CheckKind,
  type CheckVerdict,
  SUGGESTION_LIMITS,
} from '@liaison/shared/suggestions/suggestion.text';
import { BoolField, EnumField, IntField, TextField } from '../../../common/http/fields.js';
import { PageQuery } from '../../../common/http/paging.js';
import { Out, pageOf } from '../../../common/http/views.js';

export class ChecksQuery extends PageQuery {
  @EnumField(CHECK_KINDS, { optional: true, description: '默认 plan' }) kind?: CheckKind;
  @IntField({ min: 2000, max: 2100, optional: true, description: '考核年度，默认今年' }) year?: number;
  @BoolField({ optional: true, description: '默认 true：还没有考核的；false：这一年度已考核的' })
  open?: boolean;
}
export class CheckInput {
  @EnumField(CHECK_KINDS) kind!: CheckKind;
  @EnumField(CHECK_VERDICTS) verdict!: CheckVerdict;
  @TextField({ min: 2, max: SUGGESTION_LIMITS.maxNote, description: '考核意见，承办单位能看到' })
  note!: string;
}
export class CheckedItem {
  @Out.id({ description: '待考核时为承办件，已考核时为考核记录' }) id!: string;
  @Out.id() assignmentId!: string;
  @Out.id() suggestionId!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() unitName!: string;
  @Out.text() kindText!: string;
  @Out.text() stateText!: string;
  @Out.text({ nullable: true, description: '办理方案' }) plan!: string | null;
  @Out.time({ nullable: true, description: '当前期限' }) dueAt!: string | null;
  @Out.enum(CHECK_VERDICTS, { nullable: true, description: '本年度这一考的结论，空表示还没有考核' })
  verdict!: CheckVerdict | null;
  @Out.text({ nullable: true }) verdictText!: string | null;
  @Out.text({ nullable: true }) note!: string | null;
  @Out.text({ nullable: true }) by!: string | null;
  @Out.time({ nullable: true }) at!: string | null;
}
export class CheckedPage extends pageOf(CheckedItem) {}
export class CheckDoneView {
  @Out.id() id!: string;
  @Out.enum(CHECK_KINDS) kind!: CheckKind;
  @Out.int() year!: number;
  @Out.enum(CHECK_VERDICTS) verdict!: CheckVerdict;
}
