/** Finds entry codes: by the printed text, the living one of a target, and a target's whole history. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { apiTime } from '../../common/database/times.js';
import { CODE_PATTERN, type CodeTarget, type CodeTargetKind, codeUrl, liveKey } from './code.policy.js';
import type { CodeView } from './codes.dto.js';

export interface CodeRow {
  readonly code: string;
  readonly target_kind: CodeTargetKind;
  readonly target_id: string;
  readonly issued_at: string;
  readonly revoked_at: string | null;
  readonly revoked_reason: string | null;
}

/** Where a code's target lies: for the scope of whoever manages it. */
export interface CodePlace extends CodeRow {
  readonly region_path: string | null;
}

const COLUMNS = 'c.code, c.target_kind, c.target_id, c.issued_at, c.revoked_at, c.revoked_reason';

@Injectable()
export class CodesRepository {
  constructor(
    private readonly reads: Reads,
    private readonly config: Config,
  ) {}

  /** Living or revoked; null when no such code was ever issued. Compared letter by letter, whatever the collation. */
  async resolve(code: string, sql: Sql = this.reads): Promise<CodeRow | null> {
    if (!CODE_PATTERN.test(code)) return null;
    const rows = await sql.rows<CodeRow>(`SELECT ${COLUMNS} FROM entry_code c WHERE c.code = ?`, [code]);
    return rows.find((row) => row.code === code) ?? null;
  }

  /** With the region of its target. */
  async placeOf(code: string, sql: Sql = this.reads): Promise<CodePlace | null> {
    if (!CODE_PATTERN.test(code)) return null;
    const rows = await sql.rows<CodePlace>(
      `SELECT ${COLUMNS}, COALESCE(s.region_path, d.region_path) AS region_path FROM entry_code c
       LEFT JOIN station s ON c.target_kind = 'station' AND s.id = c.target_id
       LEFT JOIN deputy d ON c.target_kind = 'deputy' AND d.id = c.target_id
       WHERE c.code = ?`,
      [code],
    );
    return rows.find((row) => row.code === code) ?? null;
  }

  liveOf(target: CodeTarget, sql: Sql = this.reads): Promise<CodeRow | null> {
    return sql.one<CodeRow>(`SELECT ${COLUMNS} FROM entry_code c WHERE c.live_target = ?`, [liveKey(target)]);
  }

  /** Living codes by target id, for many targets of one kind. */
  async liveOfMany(kind: CodeTargetKind, ids: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (let at = 0; at < ids.length; at += 500) {
      const keys = ids.slice(at, at + 500).map((id) => liveKey({ kind, id }));
      const rows = await this.reads.rows<{ target_id: string; code: string }>(
        `SELECT target_id, code FROM entry_code WHERE live_target IN (${places(keys.length)})`,
        keys,
      );
      for (const row of rows) found.set(row.target_id, row.code);
    }
    return found;
  }

  /** Every code a target ever had, the newest first. */
  historyOf(target: CodeTarget): Promise<CodeRow[]> {
    return this.reads.rows<CodeRow>(
      `SELECT ${COLUMNS} FROM entry_code c WHERE c.target_kind = ? AND c.target_id = ? ORDER BY c.issued_at DESC, c.code`,
      [target.kind, target.id],
    );
  }

  view(row: CodeRow): CodeView {
    return {
      code: row.code,
      kind: row.target_kind,
      targetId: row.target_id,
      url: this.urlOf(row.target_kind, row.code),
      issuedAt: apiTime(row.issued_at),
      revokedAt: apiTime(row.revoked_at),
      revokedReason: row.revoked_reason,
    };
  }

  urlOf(kind: CodeTargetKind, code: string): string {
    return codeUrl(this.config.publicUrl, kind, code);
  }
}
