/** Carries out the plan of an import inside the caller's transaction. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { FieldValues } from '../../../common/audit/changes.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import type { Saving } from '../../../common/jobs/sheet-import.js';
import { Clock } from '../../../common/time/clock.js';
import { Deputy } from '../deputy.entity.js';
import { joinList } from '../deputy.rows.js';
import { DeputyChanges } from '../deputy-changes.js';
import { DeputyGroup } from '../deputy-group.entity.js';
import { DeputyParts } from '../deputy-parts.js';
import type { ImportFacts, Named } from './import-facts.js';
import { columnChanges, type ImportPlan, named, type PlannedDeputy } from './plan-import.js';

const VIA = { via: 'import' };

@Injectable()
export class ImportWriter {
  constructor(
    private readonly parts: DeputyParts,
    private readonly clock: Clock,
    private readonly changes: DeputyChanges,
  ) {}

  async write(tx: Tx, me: Person, plan: ImportPlan, facts: ImportFacts, saving: Saving): Promise<void> {
    const groups = [...facts.groups, ...(await this.addGroups(tx, plan.newGroups, facts))];
    for (const [index, planned] of plan.deputies.entries()) {
      await saving.tell(index, plan.deputies.length);
      if (!planned.changed) continue;
      const before = planned.known ? await this.changes.snapshot(tx, planned.known.row.id) : null;
      const id = await this.writeDeputy(tx, planned, facts);
      await this.parts.setMandates(tx, id, planned.mandates);
      if (planned.groups) {
        const ids = planned.groups.flatMap((name) =>
          named(groups, name, facts.region.path).map((group) => group.id),
        );
        await this.parts.setGroups(tx, me, id, ids);
      }
      if (planned.stations) {
        const posts = new Map(planned.known?.stations.map((one) => [one.id, one.post]));
        const list = planned.stations.map((stationId) => ({ stationId, post: posts.get(stationId) ?? null }));
        await this.parts.setStations(tx, me, id, list);
      }
      await this.note(tx, id, before);
    }
  }

  private async note(tx: Tx, id: string, before: FieldValues | null): Promise<void> {
    const subject = { subjectType: 'deputy', subjectId: id };
    if (!before) return tx.audit({ action: 'deputy.create', ...subject, detail: VIA });
    const changes = this.changes.since(before, await this.changes.snapshot(tx, id));
    tx.audit({ action: 'deputy.update', ...subject, detail: { changes, ...VIA } });
  }

  private async addGroups(tx: Tx, names: readonly string[], { region }: ImportFacts): Promise<Named[]> {
    const rows = names.map((name) => ({
      id: newId(),
      kind: /专业/.test(name) ? ('professional' as const) : ('area' as const),
      name,
      regionCode: region.code,
      regionPath: region.path,
    }));
    await tx.insert(DeputyGroup, rows);
    return rows.map(({ id, name, regionPath }) => ({ id, name, region_path: regionPath }));
  }

  private async writeDeputy(
    tx: Tx,
    { known, person }: PlannedDeputy,
    { region }: ImportFacts,
  ): Promise<string> {
    const now = this.clock.now();
    if (known) {
      await tx.write('UPDATE deputy SET version = version + 1, updated_at = ? WHERE id = ?', [
        dbTime(now),
        known.row.id,
      ]);
      const changes = columnChanges(person, known);
      if (Object.keys(changes).length > 0) await tx.update(Deputy, known.row.id, changes);
      return known.row.id;
    }
    const id = newId();
    await tx.insert(Deputy, {
      id,
      externalNo: person.externalNo || null,
      name: person.name,
      gender: person.gender,
      birthYear: person.birthYear,
      ethnicity: person.ethnicity || null,
      occupation: person.occupation || null,
      bio: '',
      specialities: joinList(person.specialities),
      avatarId: null,
      regionCode: region.code,
      regionPath: region.path,
      status: 'active',
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
    return id;
  }
}
