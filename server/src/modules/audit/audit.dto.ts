/** Requests and answers of the audit trail. */
import { DateField, IdField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';

export class AuditQuery extends PageQuery {
  @IdField({ optional: true, description: '操作人账号' }) accountId?: string;
  @TextField({ max: 60, optional: true, description: '操作名或其开头，如 message.answer、message.' })
  action?: string;
  @TextField({ max: 40, optional: true }) subjectType?: string;
  @TextField({ max: 40, optional: true }) subjectId?: string;
  @DateField({ optional: true, description: '起始日期（北京时间，含当日）' }) from?: string;
  @DateField({ optional: true, description: '截止日期（北京时间，含当日）' }) to?: string;
}

export class AuditItem {
  @Out.id() id!: string;
  @Out.time() at!: string;
  @Out.id({ nullable: true }) accountId!: string | null;
  @Out.text({ nullable: true }) accountName!: string | null;
  @Out.text() door!: string;
  @Out.text({ nullable: true }) address!: string | null;
  @Out.text() action!: string;
  @Out.text() subjectType!: string;
  @Out.text() subjectId!: string;
  @Out.map() detail!: Record<string, unknown>;
  @Out.int({ nullable: true, description: '链上序号；刚发生的记录约一秒后才有' }) seq!: number | null;
  @Out.text({ nullable: true }) hash!: string | null;
}
export class AuditPage extends pageOf(AuditItem) {}
