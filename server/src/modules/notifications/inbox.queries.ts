/** Reads a person's inbox at the door they came in by. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { apiTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, type PageQuery, toPage } from '../../common/http/paging.js';
import type { NoticeSubject } from './notification-channels.js';
import type { InboxItem } from './notifications.dto.js';

interface Row {
  id: string;
  kind: string;
  title: string;
  body: string;
  subject_type: NoticeSubject;
  subject_id: string;
  created_at: string;
  read_at: string | null;
}

@Injectable()
export class InboxQueries {
  constructor(private readonly reads: Reads) {}

  /** Newest first. */
  async list(person: Person, query: PageQuery): Promise<Page<InboxItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 2);
    const [at = '', id = ''] = after ?? [];
    const rows = await this.reads.rows<Row>(
      `SELECT id, kind, title, body, subject_type, subject_id, created_at, read_at FROM notification
       WHERE account_id = ? AND door = ? ${after ? 'AND (created_at < ? OR (created_at = ? AND id < ?))' : ''}
       ORDER BY created_at DESC, id DESC LIMIT ?`,
      [person.accountId, person.door, ...(after ? [at, at, id] : []), limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.created_at, row.id],
      (row) => ({
        id: row.id,
        kind: row.kind,
        title: row.title,
        body: row.body,
        subjectType: row.subject_type,
        subjectId: row.subject_id,
        createdAt: apiTime(row.created_at),
        readAt: apiTime(row.read_at),
      }),
    );
  }

  async unread(person: Person): Promise<number> {
    const row = await this.reads.one<{ n: number }>(
      'SELECT COUNT(*) AS n FROM notification WHERE account_id = ? AND door = ? AND read_at IS NULL',
      [person.accountId, person.door],
    );
    return row?.n ?? 0;
  }
}
