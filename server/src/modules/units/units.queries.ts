/** Lists and shows units: to staff what lies in their scope, to anyone the names. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { Sql } from '../../common/database/sql.js';
import { apiTime, dbTime } from '../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { Clock } from '../../common/time/clock.js';
import { RegionsRepository } from '../regions/regions.repository.js';
import type { Where } from '../stations/station-filter.js';
import { unitActions, unitItem, unitWorkItem } from './unit.view.js';
import { unitWhere } from './unit-filter.js';
import type {
  PublicUnitListView,
  UnitItem,
  UnitsQuery,
  UnitView,
  UnitWorkItem,
  UnitWorkQuery,
} from './units.dto.js';
import { UnitsRepository } from './units.repository.js';

@Injectable()
export class UnitsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly units: UnitsRepository,
    private readonly regions: RegionsRepository,
    private readonly clock: Clock,
  ) {}

  /** What the query selects inside the person's scope. @throws AppError `bad_input` for a region that is not theirs. */
  async selection(me: Person, query: UnitsQuery): Promise<Where> {
    const { q, kind, category, status = 'active', regionCode } = query;
    const regionPath = regionCode ? (await this.regions.own(me, regionCode)).path : undefined;
    return unitWhere({ q, kind, category, status, regionPath, scopes: me.scopes });
  }

  async list(me: Person, query: UnitsQuery): Promise<Page<UnitItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const where = await this.selection(me, query);
    const after = decodeCursor(query.cursor, 3);
    if (query.order === 'overdue') {
      const rows = await this.units.byOverdue(where, after, limit + 1);
      const figures = await this.units.figures(rows.map(({ id }) => id));
      const cursor = (row: (typeof rows)[number]) => [Number(row.late), row.name, row.id];
      return toPage(rows, limit, cursor, (row) => unitItem(row, figures(row.id)));
    }
    const rows = await this.units.byName(where, after, limit + 1);
    const figures = await this.units.figures(rows.map(({ id }) => id));
    return toPage(
      rows,
      limit,
      (row) => [row.region_path, row.name, row.id],
      (row) => unitItem(row, figures(row.id)),
    );
  }

  /** @throws AppError `not_found`, also outside the scope. Inside a unit of work, pass it: the view is the answer. */
  async detail(me: Person, id: string, sql: Sql = this.reads): Promise<UnitView> {
    const row = await this.units.inScope(me, id, sql);
    const successor = row.successor_id ? await this.units.byId(row.successor_id, sql) : null;
    return {
      ...unitItem(row, (await this.units.figures([id], sql))(id)),
      duty: row.duty,
      contactName: row.contact_name,
      phone: row.phone,
      address: row.address,
      people: await this.units.people(id, sql),
      successor: successor ? { id: successor.id, name: successor.name } : null,
      predecessors: await this.units.predecessors(id, sql),
      updatedAt: apiTime(row.updated_at),
      actions: unitActions(me, row),
    };
  }

  /** @throws AppError `not_found`, also outside the scope. */
  async work(me: Person, id: string, query: UnitWorkQuery): Promise<Page<UnitWorkItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.cursor, 2);
    await this.units.inScope(me, id);
    const rows = await this.units.work(id, query.box ?? 'open', after, limit + 1);
    const now = dbTime(this.clock.now());
    return toPage(
      rows,
      limit,
      (row) => [row.at, row.id],
      (row) => unitWorkItem(row, now),
    );
  }

  /** Every unit's name; also those that are gone, because their answers stay. */
  async names(): Promise<PublicUnitListView> {
    const rows = await this.reads.rows<{ id: string; name: string; status: string }>(
      "SELECT id, name, status FROM unit ORDER BY CASE status WHEN 'active' THEN 0 ELSE 1 END, name, id",
    );
    return { items: rows.map(({ id, name, status }) => ({ id, name, active: status === 'active' })) };
  }
}
