/** Keeps how many suggestions stand where, in the transaction that moves one, so that a board is read from a few rows. */
import { addUp } from '../../common/database/add-up.js';
import type { SqlValue } from '../../common/database/sql.js';
import type { Tx } from '../../common/database/transaction.js';

const SUMS = {
  table: 'suggestion_sum',
  keys: ['region_path', 'review_path', 'state'],
  sums: ['n', 'marked', 'leaders', 'special'],
} as const;

interface Facts {
  readonly region_path: string;
  readonly review_path: string;
  readonly state: string;
  readonly updated_at: string;
  readonly marked: number;
  readonly leaders: number;
  readonly special: number;
}
const FACTS = `SELECT region_path, review_path, state, updated_at, CASE WHEN key_at IS NULL THEN 0 ELSE 1 END AS marked,
    CASE WHEN leaders_at IS NULL THEN 0 ELSE 1 END AS leaders, CASE WHEN special_at IS NULL THEN 0 ELSE 1 END AS special
  FROM suggestion WHERE id = ? AND submitted_at IS NOT NULL`;

/** Runs a change of one suggestion and carries it into the sums, and its time to the units that handle it. */
export async function counted<T>(tx: Tx, id: string, change: () => Promise<T>): Promise<T> {
  const before = await tx.one<Facts>(FACTS, [id]);
  const outcome = await change();
  const after = await tx.one<Facts>(FACTS, [id]);
  const rows = differences(before, after);
  if (rows.length > 0) await addUp(tx, SUMS, rows);
  if (after && after.updated_at !== before?.updated_at)
    await tx.write('UPDATE suggestion_assignment SET paper_at = ? WHERE suggestion_id = ?', [
      after.updated_at,
      id,
    ]);
  return outcome;
}

function differences(before: Facts | null, after: Facts | null): SqlValue[][] {
  const row = (facts: Facts, sign: 1 | -1): SqlValue[] => [
    ...[facts.region_path, facts.review_path, facts.state],
    ...[1, facts.marked, facts.leaders, facts.special].map((n) => n * sign),
  ];
  const all = [...(before ? [row(before, -1)] : []), ...(after ? [row(after, 1)] : [])];
  const [one, other] = all;
  if (!one || !other) return all;
  if (one.slice(0, 3).join('\n') !== other.slice(0, 3).join('\n')) return all;
  const sums = one.map((value, at) => (at < 3 ? value : Number(value) + Number(other[at])));
  return sums.slice(3).every((n) => n === 0) ? [] : [sums];
}
