/** What is sent and got about a matter that is raised again: the earlier ones, and what looks alike. */
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { IdListField } from '../../../common/http/fields.js';
import { Out } from '../../../common/http/views.js';

export class EarlierInput {
  @IdListField({ max: SUGGESTION_LIMITS.maxEarlier, description: '以前年度的建议；空表示没有' })
  ids!: string[];
}
export class EarlierItem {
  @Out.id() id!: string;
  @Out.text({ nullable: true }) no!: string | null;
  @Out.text() title!: string;
  @Out.int() year!: number;
}
export class RaisedView {
  @Out.id() id!: string;
  @Out.list(() => EarlierItem) earlier!: EarlierItem[];
  @Out.int({ description: '连续第几年提出' }) raisedYears!: number;
  @Out.bool({ description: '列入专项办理分析' }) special!: boolean;
}
export class SimilarSuggestionItem extends EarlierItem {
  @Out.text() stateText!: string;
  @Out.text() authorName!: string;
  @Out.text({ nullable: true, description: '主办单位' }) unitName!: string | null;
  @Out.text({ nullable: true, description: '答复类别' }) answerClass!: string | null;
  @Out.bool({ description: '已列为以前提出的同一事项' }) linked!: boolean;
}
export class SimilarSuggestionListView {
  @Out.list(() => SimilarSuggestionItem) items!: SimilarSuggestionItem[];
}
