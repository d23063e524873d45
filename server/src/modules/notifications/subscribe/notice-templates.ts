/** Reads which template of WeChat stands for which occasion. */
import type { SubscribeEvent, TemplateField, TemplateKind } from '@liaison/shared/notices/subscribe';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../../common/database/connections.js';
import type { Sql } from '../../../common/database/sql.js';

export interface TemplateRow {
  readonly event: SubscribeEvent;
  readonly template_id: string;
  readonly kind: TemplateKind;
  /** JSON of `TemplateField[]`. */
  readonly fields: string;
  readonly active: number;
  /** What WeChat refuses the template for, in Chinese; set until somebody saves it anew. */
  readonly broken_text: string | null;
  readonly broken_at: string | null;
  readonly version: number;
}
const COLUMNS = 'event, template_id, kind, fields, active, broken_text, broken_at, version';

@Injectable()
export class NoticeTemplates {
  constructor(private readonly reads: Reads) {}

  all(sql: Sql = this.reads): Promise<TemplateRow[]> {
    return sql.rows<TemplateRow>(`SELECT ${COLUMNS} FROM notice_template`);
  }

  /** Those by which messages can go out now. */
  usable(sql: Sql = this.reads): Promise<TemplateRow[]> {
    return sql.rows<TemplateRow>(
      `SELECT ${COLUMNS} FROM notice_template WHERE active = 1 AND broken_at IS NULL`,
    );
  }

  of(event: string, sql: Sql = this.reads): Promise<TemplateRow | null> {
    return sql.one<TemplateRow>(`SELECT ${COLUMNS} FROM notice_template WHERE event = ?`, [event]);
  }
}

export function fieldsOf(row: Pick<TemplateRow, 'fields'>): TemplateField[] {
  return JSON.parse(row.fields) as TemplateField[];
}
