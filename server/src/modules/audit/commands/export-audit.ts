/** Hands out lines of the audit trail as an Excel file; that somebody took them is a line of the trail itself. */
import { DOOR_TEXT } from '@liaison/shared/access/access.types';
import { AUDIT_SUBJECT_TEXT, auditActionText } from '@liaison/shared/audit/audit.text';
import { auditDetailText } from '@liaison/shared/audit/audit-detail.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { type Sheet, writeSheets } from '../../../common/http/sheets.js';
import type { AuditItem, AuditQuery } from '../audit.dto.js';
import { AuditQueries } from '../audit.queries.js';

/** The newest ones; whoever needs more narrows the days. */
const MOST = 10_000;
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

@Injectable()
export class ExportAudit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: AuditQueries,
  ) {}

  async export(me: Person, query: AuditQuery): Promise<Buffer> {
    const items = await this.queries.newest(me, { ...query, cursor: undefined }, MOST);
    const bytes = await writeSheets([sheetOf(items)]);
    await this.uow.run(async (tx) => {
      const detail = { rows: items.length };
      tx.audit({ action: 'audit.export', subjectType: 'account', subjectId: me.accountId, detail });
    });
    return bytes;
  }
}

function sheetOf(items: readonly AuditItem[]): Sheet {
  const rows = items.map((line) => [
    ...[line.at.replace('T', ' ').slice(0, 19), line.accountName ?? '系统', DOORS[line.door] ?? ''],
    ...[auditActionText(line.action), AUDIT_SUBJECT_TEXT[line.subjectType] ?? '', line.subjectName],
    ...[line.subjectId, auditDetailText(line.subjectType, line.detail), line.address, line.seq, line.hash],
  ]);
  const full = items.length === MOST ? [[`只含最近 ${MOST} 条；要看更早的，请缩小日期范围再导出`]] : [];
  return { name: '审计记录', columns: COLUMNS, rows: [...rows, ...full] };
}
