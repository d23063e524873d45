/** Shows what happened to one record, in Chinese, to whoever may read the record itself. */
import { DOOR_TEXT, type Door } from '@liaison/shared/access/access.types';
import { auditActionText } from '@liaison/shared/audit/audit.text';
import { auditNote, changeTexts } from '@liaison/shared/audit/audit-detail.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { HistorySubjects } from '../../common/audit/history-subjects.js';
import { Reads } from '../../common/database/connections.js';
import { apiTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import type { HistoryItem, HistoryQuery } from './history.dto.js';

interface Row {
  id: string;
  at: string;
  display_name: string | null;
  deputy_name: string | null;
  door: string;
  action: string;
  detail: string;
}

@Injectable()
export class HistoryQueries {
  constructor(
    private readonly reads: Reads,
    private readonly subjects: HistorySubjects,
  ) {}

  /** Newest first. @throws AppError `not_found` for a record outside the scope, `forbidden` without its permission. */
  async list(me: Person, query: HistoryQuery): Promise<Page<HistoryItem>> {
    const { subjectType, subjectId } = query;
    await this.subjects.check(me, subjectType, subjectId);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 2);
    const rows = await this.reads.rows<Row>(
      `SELECT a.id, a.at, p.display_name, a.door, a.action, a.detail,
         (SELECT MIN(d.name) FROM role_grant g JOIN deputy d ON d.id = g.scope_id
          WHERE a.door = 'deputy' AND g.account_id = a.account_id AND g.scope_kind = 'deputy') AS deputy_name
       FROM audit_entry a LEFT JOIN account p ON p.id = a.account_id
       WHERE a.subject_type = ? AND a.subject_id = ?${after ? ' AND (a.at < ? OR (a.at = ? AND a.id < ?))' : ''}
       ORDER BY a.at DESC, a.id DESC LIMIT ?`,
      [
        ...[subjectType, subjectId],
        ...(after ? [after[0] ?? '', after[0] ?? '', after[1] ?? ''] : []),
        limit + 1,
      ],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.at, row.id],
      (row) => item(subjectType, row),
    );
  }
}

/** A citizen is nobody's to know by name: the door alone says who it was. */
function whoOf({ door, display_name: name, deputy_name: deputy }: Row): string {
  if (door === 'system') return '系统';
  if (door === 'public') return '未登录的访客';
  if (door === 'citizen') return DOOR_TEXT.citizen;
  if (door === 'deputy') return deputy ? `${deputy}代表` : DOOR_TEXT.deputy;
  return name ?? DOOR_TEXT[door as Door] ?? '已注销的账号';
}

function item(subjectType: string, row: Row): HistoryItem {
  const detail = JSON.parse(row.detail) as Record<string, unknown>;
  return {
    id: row.id,
    at: apiTime(row.at),
    who: whoOf(row),
    doorText: DOOR_TEXT[row.door as Door] ?? '',
    actionText: auditActionText(row.action),
    changes: changeTexts(detail),
    note: auditNote(subjectType, detail),
  };
}
