/** Hands out the selected groups as the sheet that an import reads, and notes in the audit who took them. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { writeSheets } from '../../../common/http/sheets.js';
import type { DeputyGroupListView } from '../deputy-groups.dto.js';
import { GroupFactsReader } from '../excel/group-facts.js';
import { groupSheet } from '../excel/group-sheet.js';

@Injectable()
export class ExportGroups {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly facts: GroupFactsReader,
  ) {}

  /** @param groups in the person's scope, as the list gives them */
  async export(me: Person, { items }: DeputyGroupListView): Promise<Buffer> {
    const bytes = await writeSheets([groupSheet(items, await this.facts.members(this.reads))]);
    await this.uow.run(async (tx) => {
      const detail = { rows: items.length };
      tx.audit({ action: 'deputy_group.export', subjectType: 'account', subjectId: me.accountId, detail });
    });
    return bytes;
  }
}
