/** Imports groups of deputies from an Excel sheet: everything or, when one cell is wrong, nothing. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Sql } from '../../../common/database/sql.js';
import type { Tx } from '../../../common/database/transaction.js';
import { found } from '../../../common/errors/app-error.js';
import { type ImportOutcomeView, importOutcome, type NoQuery } from '../../../common/http/import-sheet.js';
import {
  type ImportKind,
  type Saving,
  SheetImport,
  type SheetRead,
} from '../../../common/jobs/sheet-import.js';
import { SheetImports } from '../../../common/jobs/sheet-imports.js';
import { DeputyWriter } from '../deputy-writer.js';
import { GroupFactsReader } from '../excel/group-facts.js';
import { readGroups, type SheetGroup } from '../excel/group-sheet.js';
import { type GroupPlan, type PlannedGroup, planGroups } from '../excel/plan-groups.js';
import { SaveGroup } from './save-group.js';
import { SetGroupMembers } from './set-group-members.js';

export const GROUP_IMPORT: ImportKind = {
  ...{ kind: 'deputy_group.import', permission: 'deputy.manage', title: '导入代表小组', measure: '个' },
};
type Read = SheetRead<SheetGroup>;

@Injectable()
export class ImportGroups extends SheetImport<NoQuery, Read, GroupPlan, ImportOutcomeView> {
  readonly of = GROUP_IMPORT;

  constructor(
    private readonly facts: GroupFactsReader,
    private readonly writer: DeputyWriter,
    private readonly saving: SaveGroup,
    private readonly members: SetGroupMembers,
    imports: SheetImports,
  ) {
    super();
    imports.register(GROUP_IMPORT, this);
  }

  read(_me: Person, rows: string[][]): Read {
    return readGroups(rows);
  }

  async plan(sql: Sql, me: Person, { records }: Read): Promise<GroupPlan> {
    return planGroups(records, await this.facts.read(sql, me, records));
  }

  view({ planned, problems }: GroupPlan, dryRun: boolean): ImportOutcomeView {
    return importOutcome(planned, problems, dryRun);
  }

  step<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.writer.run(work);
  }

  async save(_tx: Tx, me: Person, { planned }: GroupPlan, saving: Saving): Promise<void> {
    for (const [index, one] of planned.entries()) {
      if (one.changed) await this.one(me, one);
      await saving.tell(index + 1, planned.length);
    }
  }

  /** Joins the import's own unit of work. */
  private async one(me: Person, { said, known, region, memberIds, leaderId }: PlannedGroup): Promise<void> {
    const { name, kind } = said;
    const input = { name, kind, regionCode: found(region).code };
    const same = known !== null && known.kind === kind;
    const id = same ? known.id : (await this.saving.save(me, known?.id ?? null, input)).id;
    await this.members.set(me, id, { memberIds: [...memberIds], leaderId });
  }
}
