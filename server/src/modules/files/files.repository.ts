/** Finds photos and documents: one to serve, those of many things in one query, and those that nothing holds. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import type { FileVisibility } from './file.entity.js';

export interface FileRow {
  readonly id: string;
  readonly visibility: FileVisibility;
  readonly erased_at: string | null;
}
export interface ServedRow extends FileRow {
  readonly mime: string;
  /** Of a document; null for a photo. */
  readonly name: string | null;
}
export interface AttachedRow extends FileRow {
  readonly attached_id: string;
  readonly name: string | null;
  readonly bytes: number;
}

@Injectable()
export class FilesRepository {
  constructor(private readonly reads: Reads) {}

  toServe(id: string): Promise<ServedRow | null> {
    return this.reads.one<ServedRow>('SELECT id, visibility, erased_at, mime, name FROM file WHERE id = ?', [
      id,
    ]);
  }

  async byIds(ids: readonly string[], sql: Sql = this.reads): Promise<FileRow[]> {
    if (ids.length === 0) return [];
    return sql.rows<FileRow>(
      `SELECT id, visibility, erased_at FROM file WHERE id IN (${places(ids.length)}) AND erased_at IS NULL`,
      ids,
    );
  }

  /** Files of several things of one type, in the order they were given. */
  async attachedTo(type: string, ids: readonly string[], sql: Sql = this.reads): Promise<AttachedRow[]> {
    if (ids.length === 0) return [];
    return sql.rows<AttachedRow>(
      `SELECT id, visibility, erased_at, attached_id, name, bytes FROM file
       WHERE attached_type = ? AND attached_id IN (${places(ids.length)}) AND erased_at IS NULL ORDER BY attached_id, position, id`,
      [type, ...ids],
    );
  }

  /** Files that were sent before `before` (database time) and never attached to anything. */
  orphans(before: string, limit: number, sql: Sql = this.reads): Promise<{ id: string }[]> {
    return sql.rows<{ id: string }>(
      'SELECT id FROM file WHERE attached_type IS NULL AND erased_at IS NULL AND created_at < ? ORDER BY created_at LIMIT ?',
      [before, limit],
    );
  }
}
