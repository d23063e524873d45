/** Empties every table but the list of migrations: only for a demo that was interrupted while it was being made. */
import type { DataSource } from 'typeorm';
import { isMysql } from '../../common/database/data-source.js';

export async function clearDatabase(writer: DataSource): Promise<void> {
  const names: { name: string }[] = isMysql(writer)
    ? await writer.query(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
      )
    : // Shadow tables of the full-text index are emptied with it.
      await writer.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_entry_%' AND name NOT LIKE 'search_paper_%'",
      );
  for (const { name } of names) if (name !== 'migrations') await writer.query(`DELETE FROM ${name}`);
}
