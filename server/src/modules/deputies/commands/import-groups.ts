/** Imports groups of deputies from an Excel sheet: everything or, when one cell is wrong, nothing. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import type { Sql } from '../../../common/database/sql.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { type ImportOutcomeView, importOutcome } from '../../../common/http/import-sheet.js';
import { readSheetRows } from '../../../common/http/sheets.js';
import { DeputyWriter } from '../deputy-writer.js';
import { GroupFactsReader } from '../excel/group-facts.js';
import { readGroups } from '../excel/group-sheet.js';
import { type PlannedGroup, planGroups } from '../excel/plan-groups.js';
import { SaveGroup } from './save-group.js';
import { SetGroupMembers } from './set-group-members.js';

@Injectable()
export class ImportGroups {
  constructor(
    private readonly reads: Reads,
    private readonly facts: GroupFactsReader,
    private readonly writer: DeputyWriter,
    private readonly saving: SaveGroup,
    private readonly members: SetGroupMembers,
  ) {}

  /** @throws AppError `sheet_broken` */
  async import(me: Person, bytes: Buffer, dryRun: boolean): Promise<ImportOutcomeView> {
    const { groups, problems } = readGroups(await readSheetRows(bytes));
    if (groups.length === 0 && problems.length === 0) throw new AppError('sheet_broken');
    const planWith = async (sql: Sql) => {
      const plan = planGroups(groups, await this.facts.read(sql, me, groups));
      const all = [...problems, ...plan.problems].sort((a, b) => a.row - b.row);
      return { planned: plan.planned, view: importOutcome(plan.planned, all, dryRun) };
    };
    if (dryRun || problems.length > 0) return (await planWith(this.reads)).view;
    return this.writer.run(async (tx) => {
      const { planned, view } = await planWith(tx);
      if (!view.saved) return view;
      for (const one of planned.filter(({ changed }) => changed)) await this.save(me, one);
      const { created, updated, unchanged } = view;
      const detail = { created, updated, unchanged };
      tx.audit({ action: 'deputy_group.import', subjectType: 'account', subjectId: me.accountId, detail });
      return view;
    });
  }

  /** Joins the import's own unit of work. */
  private async save(me: Person, { said, known, region, memberIds, leaderId }: PlannedGroup) {
    const { name, kind } = said;
    const input = { name, kind, regionCode: found(region).code };
    const same = known !== null && known.kind === kind;
    const id = same ? known.id : (await this.saving.save(me, known?.id ?? null, input)).id;
    await this.members.set(me, id, { memberIds: [...memberIds], leaderId });
  }
}
