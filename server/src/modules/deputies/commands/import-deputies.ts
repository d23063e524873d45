/** Imports deputies from an Excel sheet: everything or, when one cell is wrong, nothing; the same sheet twice changes nothing. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { ImportQuery } from '../../../common/http/import-sheet.js';
import { readSheetRows } from '../../../common/http/sheets.js';
import { Clock } from '../../../common/time/clock.js';
import { DeputyManagementQueries } from '../deputy-management.queries.js';
import { DeputyWriter } from '../deputy-writer.js';
import { ImportFactsReader } from '../excel/import-facts.js';
import { importResult } from '../excel/import-result.js';
import { ImportWriter } from '../excel/import-writer.js';
import { planImport } from '../excel/plan-import.js';
import { readPeople } from '../excel/read-people.js';
import type { ImportResultView } from '../excel/sheets.dto.js';

@Injectable()
export class ImportDeputies {
  constructor(
    private readonly reads: Reads,
    private readonly queries: DeputyManagementQueries,
    private readonly facts: ImportFactsReader,
    private readonly imports: ImportWriter,
    private readonly writer: DeputyWriter,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `sheet_broken`, `bad_input` for a region out of scope */
  async import(me: Person, bytes: Buffer, { regionCode, dryRun }: ImportQuery): Promise<ImportResultView> {
    const scope = me.scopes.find((one) => one.kind === 'region');
    const region = await this.queries.region(me, regionCode ?? (scope?.kind === 'region' ? scope.code : ''));
    const year = Number(beijingDate(this.clock.now()).slice(0, 4));
    const rows = await readSheetRows(bytes);
    const { people, problems } = readPeople(
      rows,
      await this.facts.regionNames(this.reads, region.path),
      year,
    );
    if (people.length === 0 && problems.length === 0) throw new AppError('sheet_broken');
    const planWith = async (sql: Parameters<ImportFactsReader['read']>[0]) => {
      const facts = await this.facts.read(sql, me, region);
      const plan = planImport(people, facts);
      return {
        facts,
        plan: { ...plan, problems: [...problems, ...plan.problems].sort((a, b) => a.row - b.row) },
      };
    };
    if (dryRun || problems.length > 0) return importResult((await planWith(this.reads)).plan, dryRun);
    return this.writer.run(async (tx) => {
      const { facts, plan } = await planWith(tx);
      const view = importResult(plan, dryRun);
      if (!view.saved) return view;
      await this.imports.write(tx, me, plan, facts);
      const { created, updated, unchanged } = view;
      tx.audit({
        action: 'deputy.import',
        subjectType: 'region',
        subjectId: region.code,
        detail: { created, updated, unchanged },
      });
      return view;
    });
  }
}
