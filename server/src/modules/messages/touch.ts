/** Claims a message's row by its version for an entry that changes no state. */
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Tx } from '../../common/database/transaction.js';
import { RowChanged } from '../../common/errors/app-error.js';
import { Message } from './message.entity.js';
import type { MessageRow } from './message.rows.js';

/** Gives the new version. @throws RowChanged when someone was faster. */
export async function touch(
  tx: Tx,
  row: Pick<MessageRow, 'id' | 'version' | 'entries'>,
  now: Date,
  set: QueryDeepPartialEntity<Message> = {},
): Promise<number> {
  const version = row.version + 1;
  const claimed = await tx.manager
    .createQueryBuilder()
    .update(Message)
    .set({ ...set, version, entries: row.entries + 1, updatedAt: now })
    .where('id = :id AND version = :version', { id: row.id, version: row.version })
    .execute();
  if (claimed.affected !== 1) throw new RowChanged();
  return version;
}
