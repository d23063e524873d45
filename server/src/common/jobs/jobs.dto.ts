/** Shapes of long jobs in requests and answers. */
import { JOB_ROW_STATES, JOB_STATES, type JobRowState, type JobState } from '@liaison/shared/jobs/job.text';
import { BoolField, EnumField } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';
import { Out, pageOf } from '../http/views.js';

export class JobListQuery extends PageQuery {
  @BoolField({ optional: true, description: '只看排队中和进行中的' }) open?: boolean;
}
export class JobRowsQuery extends PageQuery {
  @EnumField(JOB_ROW_STATES, { optional: true }) state?: JobRowState;
}
export class JobFileView {
  @Out.text() name!: string;
  @Out.time({ description: '保留到' }) until!: string;
  @Out.bool({ description: '只能下载一次，用 POST' }) once!: boolean;
}
export class JobActionView {
  @Out.enum(['cancel']) action!: 'cancel';
  @Out.text() label!: string;
}
export class JobView {
  @Out.id() id!: string;
  @Out.text() kind!: string;
  @Out.text() title!: string;
  @Out.enum(JOB_STATES) state!: JobState;
  @Out.text() stateText!: string;
  @Out.bool({ description: '排队中或进行中' }) open!: boolean;
  @Out.int() done!: number;
  @Out.int() total!: number;
  @Out.text({ nullable: true, description: '结果的一句话，或没有完成的原因' }) note!: string | null;
  @Out.int({ description: '没有成功的条数' }) failedRows!: number;
  @Out.one(() => JobFileView, { nullable: true }) file!: JobFileView | null;
  @Out.list(() => JobActionView) actions!: JobActionView[];
  @Out.map({ nullable: true, description: '结果明细，随任务种类不同' }) result!: Record<
    string,
    unknown
  > | null;
  @Out.time() createdAt!: string;
  @Out.time({ nullable: true }) endedAt!: string | null;
}
export class JobPageView extends pageOf(JobView) {}
export class JobRowItemView {
  @Out.int() seq!: number;
  @Out.id() subjectId!: string;
  @Out.text() label!: string;
  @Out.enum(JOB_ROW_STATES) state!: JobRowState;
  @Out.text() stateText!: string;
  @Out.text({ nullable: true }) reason!: string | null;
}
export class JobRowPageView extends pageOf(JobRowItemView) {}
export class JobStartedView {
  @Out.id() id!: string;
  @Out.text() title!: string;
}
