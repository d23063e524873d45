/** Counts from the papers what the board keeps, so that a test sees the two agree whatever was lived through. */
import { Reads } from '../../src/common/database/connections.js';
import type { TestApp } from './app.js';

const KEYS = 'region_path, review_path, state';

/** The kept sums and the counted ones, and the parts that do not know when their paper was changed. */
export async function boardSums(
  test: TestApp,
): Promise<{ kept: string[]; counted: string[]; astray: number }> {
  const reads = test.app.get(Reads, { strict: false });
  const text = (rows: readonly Record<string, unknown>[]) =>
    rows.map((row) => Object.values(row).join(' ')).sort();
  const kept = await reads.rows<Record<string, unknown>>(
    `SELECT ${KEYS}, n, marked, leaders, special FROM suggestion_sum WHERE n <> 0 OR marked <> 0 OR leaders <> 0 OR special <> 0`,
  );
  const counted = await reads.rows<Record<string, unknown>>(
    `SELECT ${KEYS}, COUNT(*) AS n, COUNT(key_at) AS marked, COUNT(leaders_at) AS leaders, COUNT(special_at) AS special
     FROM suggestion WHERE submitted_at IS NOT NULL GROUP BY ${KEYS}`,
  );
  const astray = await reads.one<{ n: number | string }>(
    'SELECT COUNT(*) AS n FROM suggestion_assignment a JOIN suggestion s ON s.id = a.suggestion_id WHERE a.paper_at <> s.updated_at',
  );
  return { kept: text(kept), counted: text(counted), astray: Number(astray?.n ?? 0) };
}
