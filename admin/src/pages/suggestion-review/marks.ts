/** The three marks of a review and what may be decided with them. Pure; the server decides the same again. */
import { REVIEW_MARK_TEXT, REVIEW_MARKS, type ReviewMark } from '@liaison/shared/suggestions/suggestion.text';

export interface Mark {
  /** Undefined until the reviewer has said it. */
  readonly good?: boolean;
  readonly comment: string;
}
export type Marks = Readonly<Record<ReviewMark, Mark>>;
export interface Review {
  readonly marks: Marks;
  readonly note: string;
  readonly rule?: string;
}

export const NO_REVIEW: Review = {
  marks: { title: { comment: '' }, grounds: { comment: '' }, proposal: { comment: '' } },
  note: '',
};
const FORWARD: readonly string[] = ['pass_first', 'file'];
const MOST = 1000;

/** The opinion that is stored: what was said of each mark, then the whole. */
export function opinionOf({ marks, note }: Review): string {
  const parts = REVIEW_MARKS.flatMap((mark) => {
    const { good, comment } = marks[mark];
    const name = good === false ? `未达到“${REVIEW_MARK_TEXT[mark]}”` : REVIEW_MARK_TEXT[mark];
    return comment.trim() ? [`${name}：${comment.trim()}`] : [];
  });
  return [...parts, ...(note.trim() ? [note.trim()] : [])].join('\n');
}

/** Why a verdict cannot be given yet, in a sentence; null when it can. */
export function hindrance(verdict: string, review: Review): string | null {
  const open = REVIEW_MARKS.filter((mark) => review.marks[mark].good === undefined);
  if (open.length > 0) return `请先判断：${open.map((mark) => REVIEW_MARK_TEXT[mark]).join('、')}`;
  const opinion = opinionOf(review);
  if (opinion.length > MOST) return `审核意见合计不能超过 ${MOST} 个字`;
  if (FORWARD.includes(verdict)) {
    const failed = REVIEW_MARKS.filter((mark) => review.marks[mark].good === false);
    return failed.length > 0
      ? `${failed.map((mark) => REVIEW_MARK_TEXT[mark]).join('、')}没有达到，不能通过；可退回修改`
      : null;
  }
  if (!opinion) return '请写明意见，代表能看到';
  return verdict === 'refuse' && !review.rule ? '不予立案请选择所依据的规定' : null;
}

/** What the server is sent. */
export function sentReview(verdict: string, review: Review) {
  const good = (mark: ReviewMark) => review.marks[mark].good === true;
  const note = opinionOf(review);
  return {
    verdict,
    marks: { title: good('title'), grounds: good('grounds'), proposal: good('proposal') },
    ...(note ? { note } : {}),
    ...(verdict === 'refuse' && review.rule ? { rule: review.rule } : {}),
  };
}
