/** Hands out the selected deputies as an Excel file, and notes in the audit who took them. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { writeSheets } from '../../../common/http/sheets.js';
import { DeputiesRepository } from '../deputies.repository.js';
import type { ManagedDeputiesQuery } from '../deputy-management.dto.js';
import { DeputyManagementQueries } from '../deputy-management.queries.js';
import { exportSheet } from '../excel/export-sheet.js';
import { ImportFactsReader } from '../excel/import-facts.js';

@Injectable()
export class ExportDeputies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly queries: DeputyManagementQueries,
    private readonly deputies: DeputiesRepository,
    private readonly facts: ImportFactsReader,
  ) {}

  /** The same selection as the list's, without pages. */
  async export(me: Person, query: ManagedDeputiesQuery): Promise<Buffer> {
    const rows = await this.deputies.all(await this.queries.selection(me, query));
    const sheet = exportSheet(await this.facts.withParts(this.reads, rows));
    const bytes = await writeSheets([sheet]);
    await this.uow.run(async (tx) => {
      const detail = { rows: rows.length, regionCode: query.regionCode ?? null };
      tx.audit({ action: 'deputy.export', subjectType: 'account', subjectId: me.accountId, detail });
    });
    return bytes;
  }
}
