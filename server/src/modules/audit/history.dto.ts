/** Requests and answers about the history of one record. */
import { IdField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';

export class HistoryQuery extends PageQuery {
  @TextField({ min: 1, max: 40, description: '对象种类，如 station、deputy、message' })
  subjectType!: string;
  @IdField() subjectId!: string;
}

export class HistoryChange {
  @Out.text({ description: '字段名称' }) field!: string;
  @Out.text({ nullable: true, description: '个人信息和长文本不留内容' }) from!: string | null;
  @Out.text({ nullable: true }) to!: string | null;
}
export class HistoryItem {
  @Out.id() id!: string;
  @Out.time() at!: string;
  @Out.text({ description: '操作人；群众只显示身份' }) who!: string;
  @Out.text({ description: '由哪个入口' }) doorText!: string;
  @Out.text() actionText!: string;
  @Out.list(() => HistoryChange) changes!: HistoryChange[];
  @Out.text({ description: '补充说明，可能为空' }) note!: string;
}
export class HistoryPage extends pageOf(HistoryItem) {}
