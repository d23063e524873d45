/** Hands out lines of the audit trail as an Excel file; that somebody took them is a line of the trail itself. */
import { DOOR_TEXT } from '@liaison/shared/access/access.types';
import { AUDIT_SUBJECT_TEXT, auditActionText } from '@liaison/shared/audit/audit.text';
import { auditDetailText } from '@liaison/shared/audit/audit-detail.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Page } from '../../../common/http/paging.js';
import type { SheetCell } from '../../../common/http/sheets.js';
import { FileJobs, type FileKind, type SheetPart } from '../../../common/jobs/file-jobs.js';
import type { AuditItem, AuditQuery } from '../audit.dto.js';
import { AuditQueries } from '../audit.queries.js';

/** The newest ones; whoever needs more narrows the days. */
const MOST = 10_000;
const FULL = `只含最近 ${MOST} 条；要看更早的，请缩小日期范围再导出`;
const DOORS: Readonly<Record<string, string>> = { ...DOOR_TEXT, public: '未登录', system: '系统' };
const COLUMNS = [
  ...[
    { title: '时间', width: 22 },
    { title: '操作人', width: 16 },
    { title: '入口', width: 10 },
  ],
  ...[
    { title: '操作', width: 24 },
    { title: '对象', width: 12 },
    { title: '对象名称', width: 24 },
  ],
  ...[
    { title: '对象编号', width: 38 },
    { title: '内容', width: 50 },
    { title: '网络地址', width: 18 },
  ],
  ...[
    { title: '链上序号', width: 10 },
    { title: '校验值', width: 66 },
  ],
];

export const AUDIT_EXPORT: FileKind = {
  ...{ kind: 'audit.export', permission: 'audit.read', title: '导出审计记录' },
};
const PART = 1_000;

@Injectable()
export class ExportAudit {
  constructor(
    private readonly queries: AuditQueries,
    files: FileJobs,
  ) {
    files.sheet<AuditQuery>({
      ...AUDIT_EXPORT,
      file: '审计记录.xlsx',
      sheet: { name: '审计记录', columns: COLUMNS },
      rows: (me, query) => this.rows(me, query),
      note: (rows) => (rows > MOST ? FULL : null),
    });
  }

  private async *rows(me: Person, query: AuditQuery): AsyncGenerator<SheetPart> {
    let total = 0;
    for (let cursor: string | undefined, more = true; more && total < MOST; ) {
      const page: Page<AuditItem> = await this.queries.list(me, { ...query, cursor, limit: PART });
      total += page.items.length;
      cursor = page.nextCursor ?? undefined;
      more = page.nextCursor !== null;
      yield { rows: page.items.map(cells), total: more ? total + PART : total };
    }
    if (total >= MOST) yield { rows: [[FULL]], total };
  }
}

function cells(line: AuditItem): SheetCell[] {
  return [
    ...[line.at.replace('T', ' ').slice(0, 19), line.accountName ?? '系统', DOORS[line.door] ?? ''],
    ...[auditActionText(line.action), AUDIT_SUBJECT_TEXT[line.subjectType] ?? '', line.subjectName],
    ...[line.subjectId, auditDetailText(line.subjectType, line.detail), line.address, line.seq, line.hash],
  ];
}
