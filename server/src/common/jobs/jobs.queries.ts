/** Reads a person's own long jobs: the list, one, its rows, its file. Nobody reads another's. */
import { JOB_ROW_TEXT, JOB_STATE_TEXT, type JobRowState, type JobState } from '@liaison/shared/jobs/job.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../access/person.js';
import { Reads } from '../database/connections.js';
import type { SqlValue } from '../database/sql.js';
import { apiTime, dbTime } from '../database/times.js';
import { AppError, found } from '../errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../http/paging.js';
import { Storage, type StoredStream, storageKey } from '../storage/storage.js';
import { Clock } from '../time/clock.js';
import { JobProgress } from './job-progress.js';
import type { JobFileView, JobListQuery, JobRowItemView, JobRowsQuery, JobView } from './jobs.dto.js';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  readonly result: string | null;
  readonly error: string | null;
  readonly file_name: string | null;
  readonly file_mime: string | null;
  readonly file_until: string | null;
  readonly file_once: number;
  readonly cancel_asked: number;
  readonly created_at: string;
  readonly ended_at: string | null;
}
interface RowRow {
  readonly seq: number;
  readonly subject_id: string;
  readonly label: string;
  readonly state: JobRowState;
  readonly reason: string | null;
}
const COLUMNS =
  'id, kind, title, state, done, total, result, error, file_name, file_mime, file_until, file_once, cancel_asked, created_at, ended_at';

@Injectable()
export class JobsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly progress: JobProgress,
  ) {}

  async list(person: Person, query: JobListQuery): Promise<Page<JobView>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 2);
    const values: SqlValue[] = [person.accountId];
    if (after) values.push(after[0] ?? '', after[0] ?? '', after[1] ?? '');
    const rows = await this.reads.rows<Row>(
      `SELECT ${COLUMNS} FROM job WHERE owner_id = ? ${query.open ? "AND state IN ('waiting', 'running')" : ''}
       ${after ? 'AND (created_at < ? OR (created_at = ? AND id < ?))' : ''} ORDER BY created_at DESC, id DESC LIMIT ?`,
      [...values, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.created_at, row.id],
      (row) => this.view(row),
    );
  }

  async one(person: Person, id: string): Promise<JobView> {
    return this.view(await this.own(person, id));
  }

  async rows(person: Person, id: string, query: JobRowsQuery): Promise<Page<JobRowItemView>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 1);
    await this.own(person, id);
    const values: SqlValue[] = [id, ...(query.state ? [query.state] : []), after?.[0] ?? 0, limit + 1];
    const rows = await this.reads.rows<RowRow>(
      `SELECT seq, subject_id, label, state, reason FROM job_row WHERE job_id = ? ${query.state ? 'AND state = ?' : ''} AND seq > ? ORDER BY seq LIMIT ?`,
      values,
    );
    return toPage(rows, limit, (row) => [row.seq], rowView);
  }

  /** @throws AppError `not_found`, also for what is handed out once; `job_file_gone` after seven days. */
  async file(person: Person, id: string): Promise<StoredStream & { name: string; mime: string }> {
    const {
      file_name: name,
      file_mime: mime,
      file_until: until,
      file_once: once,
    } = await this.own(person, id);
    if (name === null || mime === null || until === null || once === 1) throw new AppError('not_found');
    if (until < dbTime(this.clock.now())) throw new AppError('job_file_gone');
    const stored = await this.storage.open(storageKey(id, 'result', 'bin'));
    if (!stored) throw new AppError('job_file_gone');
    return { name, mime, ...stored };
  }

  private async own(person: Person, id: string): Promise<Row> {
    return found(
      await this.reads.one<Row>(`SELECT ${COLUMNS} FROM job WHERE id = ? AND owner_id = ?`, [
        id,
        person.accountId,
      ]),
    );
  }

  private view(row: Row): JobView {
    const result = row.result === null ? null : (JSON.parse(row.result) as Record<string, unknown>);
    const open = row.state === 'waiting' || row.state === 'running';
    const kept =
      row.file_name !== null && row.file_until !== null && row.file_until > dbTime(this.clock.now());
    return {
      ...{ id: row.id, kind: row.kind, title: row.title, state: row.state, open },
      ...{ done: row.done, total: row.total, ...(open ? this.progress.of(row.id) : {}), result },
      stateText: open && row.cancel_asked === 1 ? '正在取消' : JOB_STATE_TEXT[row.state],
      note: row.error ?? noteOf(row, result),
      failedRows: typeof result?.failed === 'number' ? result.failed : 0,
      file: kept ? fileView(row) : null,
      actions: open && row.cancel_asked === 0 ? [{ action: 'cancel', label: '取消' }] : [],
      ...{ createdAt: apiTime(row.created_at), endedAt: apiTime(row.ended_at) },
    };
  }
}

/** Of a file handed out once the owner reads also that it is gone. */
function noteOf(row: Row, result: JobView['result']): string | null {
  // A job that was stopped has no result; what it waited for last says nothing any more.
  if (typeof result?.note !== 'string' || row.state === 'cancelled') return null;
  return row.file_once === 1 && row.file_until === null ? `${result.note}（已下载或过期）` : result.note;
}

function fileView({ file_name: name, file_until: until, file_once: once }: Row): JobFileView {
  return { name: name ?? '', until: apiTime(until ?? ''), once: once === 1 };
}

function rowView({ seq, subject_id: subjectId, label, state, reason }: RowRow): JobRowItemView {
  return { seq, subjectId, label, state, stateText: JOB_ROW_TEXT[state], reason };
}
