/** Keeps, lists and removes saved filters: each belongs to its owner; a shared one is read by the owner's office or station. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { newId } from '../../common/database/ids.js';
import { places } from '../../common/database/sql.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { SavedFilter } from './saved-filter.entity.js';
import type { RemovedFilterView, SavedFilterInput, SavedFilterView } from './saved-filters.dto.js';

interface Row {
  readonly id: string;
  readonly owner_id: string;
  readonly title: string;
  readonly query: string;
  readonly office_key: string | null;
}
const MOST = 50;

/** Where a person works: `region:421182000000`, `station:…`. Colleagues have the same. */
function officeKeys(person: Person): string[] {
  return person.scopes.map((scope) =>
    scope.kind === 'region' ? `region:${scope.code}` : `station:${scope.id}`,
  );
}

@Injectable()
export class SavedFilters {
  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(person: Person, list: string): Promise<SavedFilterView[]> {
    const keys = officeKeys(person);
    const shared = keys.length > 0 ? `OR (office_key IN (${places(keys.length)}) AND list = ?)` : '';
    const rows = await this.reads.rows<Row>(
      `SELECT id, owner_id, title, query, office_key FROM saved_filter WHERE (owner_id = ? AND list = ?) ${shared} ORDER BY created_at, id LIMIT 200`,
      [person.accountId, list, ...(keys.length > 0 ? [...keys, list] : [])],
    );
    return rows.map((row) => viewOf(row, person));
  }

  /** The same title again replaces what it held. @throws AppError `forbidden` to share without an office. */
  save(person: Person, input: SavedFilterInput): Promise<SavedFilterView> {
    const { list, title, query } = input;
    const officeKey = input.shared ? (officeKeys(person)[0] ?? null) : null;
    if (input.shared && officeKey === null) throw new AppError('forbidden');
    return this.uow.run(async (tx) => {
      const own = await tx.rows<{ id: string; title: string }>(
        'SELECT id, title FROM saved_filter WHERE owner_id = ? AND list = ?',
        [person.accountId, list],
      );
      const same = own.find((row) => row.title === title);
      if (!same && own.length >= MOST)
        throw new AppError('bad_input', {
          fields: [{ field: 'title', message: `每个列表最多保存 ${MOST} 个筛选，请先删除不用的` }],
        });
      const id = same?.id ?? newId();
      if (same) await tx.update(SavedFilter, id, { query, officeKey });
      else {
        const row = { id, ownerId: person.accountId, list, title, query, officeKey };
        await tx.insert(SavedFilter, { ...row, createdAt: this.clock.now() });
      }
      return viewOf({ id, owner_id: person.accountId, title, query, office_key: officeKey }, person);
    });
  }

  /** @throws AppError `not_found` for somebody else's, shared or not. */
  remove(person: Person, id: string): Promise<RemovedFilterView> {
    return this.uow.run(async (tx) => {
      const removed = await tx.write('DELETE FROM saved_filter WHERE id = ? AND owner_id = ?', [
        id,
        person.accountId,
      ]);
      found(removed === 1 ? id : null);
      return { id };
    });
  }
}

function viewOf(row: Row, person: Person): SavedFilterView {
  const { id, title, query } = row;
  return { id, title, query, shared: row.office_key !== null, mine: row.owner_id === person.accountId };
}
