/** How a line of the audit trail is hashed, and the trail as a chain, for the sealer and for whoever checks. */
import type { Sql } from '../../common/database/sql.js';
import type { ChainTable } from '../../common/ledger/verify-chain.js';

export const AUDIT_CHAIN = 'audit';

/** A raw row of `audit_entry`; times as the database holds them. */
export interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly account_id: string | null;
  readonly door: string;
  readonly address: string | null;
  readonly request_id: string | null;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  /** JSON. */
  readonly detail: string;
}

export const AUDIT_COLUMNS =
  'id, at, account_id, door, address, request_id, action, subject_type, subject_id, detail';

/** The text whose SHA-256 is the line's hash: all of its fields in fixed order, as one JSON array. */
export function auditText(row: AuditRow, seq: number, prevHash: string): string {
  return JSON.stringify([
    seq,
    row.id,
    row.at,
    row.account_id,
    row.door,
    row.address,
    row.request_id,
    row.action,
    row.subject_type,
    row.subject_id,
    row.detail,
    prevHash,
  ]);
}

export function auditChain(sql: Sql): ChainTable {
  return {
    name: AUDIT_CHAIN,
    async after(seq, limit) {
      const rows = await sql.rows<AuditRow & { seq: number; prev_hash: string; hash: string }>(
        `SELECT ${AUDIT_COLUMNS}, seq, prev_hash, hash FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?`,
        [seq, limit],
      );
      return rows.map((row) => ({
        seq: row.seq,
        prevHash: row.prev_hash,
        hash: row.hash,
        text: auditText(row, row.seq, row.prev_hash),
      }));
    },
  };
}
