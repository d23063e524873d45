/** Hands out the selected units as an Excel file, and notes in the audit who took them. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { writeSheets } from '../../../common/http/sheets.js';
import { exportSheet } from '../excel/unit-columns.js';
import type { UnitsQuery } from '../units.dto.js';
import { UnitsQueries } from '../units.queries.js';
import { UnitsRepository } from '../units.repository.js';

@Injectable()
export class ExportUnits {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: UnitsQueries,
    private readonly units: UnitsRepository,
  ) {}

  /** The same selection as the list's, without pages. */
  async export(me: Person, query: UnitsQuery): Promise<Buffer> {
    const rows = await this.units.all(await this.queries.selection(me, query));
    const figures = await this.units.figures(rows.map(({ id }) => id));
    const bytes = await writeSheets([exportSheet(rows, figures)]);
    await this.uow.run(async (tx) => {
      const detail = { rows: rows.length, regionCode: query.regionCode ?? null };
      tx.audit({ action: 'unit.export', subjectType: 'account', subjectId: me.accountId, detail });
    });
    return bytes;
  }
}
