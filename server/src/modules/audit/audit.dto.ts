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
  @Out.text({ nullable: true, description: '名称或编号；已删除的为空' }) subjectName!: string | null;
  @Out.map() detail!: Record<string, unknown>;
  @Out.int({ nullable: true, description: '链上序号；刚发生的记录约一秒后才有' }) seq!: number | null;
  @Out.text({ nullable: true }) hash!: string | null;
}
export class AuditPage extends pageOf(AuditItem) {}

export class AuditAccountView {
  @Out.id() id!: string;
  @Out.text() name!: string;
}
export class AuditAccountListView {
  @Out.list(() => AuditAccountView) items!: AuditAccountView[];
}

export class AuditProofQuery {
  @TextField({
    max: 80,
    optional: true,
    pattern: /^\d{1,9}:[0-9a-f]{64}$/,
    patternText: '应写成 序号:校验值（英文冒号）',
    description: '以前抄下的链头',
  })
  head?: string;
}
export class AuditProofView {
  @Out.int({ description: '从第一条起完好的条数' }) rows!: number;
  @Out.int() headSeq!: number;
  @Out.text() headHash!: string;
  @Out.int({ nullable: true, description: '从哪一条起有问题' }) brokenAt!: number | null;
  @Out.text({ nullable: true }) brokenText!: string | null;
  @Out.int({ description: '刚发生、还没有入链的条数' }) unsealed!: number;
  @Out.time() at!: string;
}
