/** Changes a suggestion's row by its version: whoever was faster makes the whole step run again from its beginning. */
import type { SqlValue } from '../../common/database/sql.js';
import type { Tx } from '../../common/database/transaction.js';
import { RowChanged } from '../../common/errors/app-error.js';
import { counted } from './board-sums.js';

export type Columns = Readonly<Record<string, SqlValue>>;

/** Sets columns and raises the version. @throws RowChanged when the version is no longer the one that was read. */
export async function claimRow(
  tx: Tx,
  table: 'suggestion' | 'suggestion_assignment',
  row: { readonly id: string; readonly version: number },
  set: Columns,
): Promise<void> {
  const names = Object.keys(set);
  const write = () =>
    tx.write(
      `UPDATE ${table} SET ${names.map((name) => `${name} = ?, `).join('')}version = version + 1 WHERE id = ? AND version = ?`,
      [...Object.values(set), row.id, row.version],
    );
  const touched = await (table === 'suggestion' ? counted(tx, row.id, write) : write());
  if (touched !== 1) throw new RowChanged();
}
