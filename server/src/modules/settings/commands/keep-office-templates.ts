/** An office keeps the answer templates of its region: add, change, remove. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import type {
  ChangeOfficeTemplateInput,
  OfficeTemplateInput,
  SavedTemplateView,
} from '../office-templates.dto.js';
import { SettingRegions } from '../setting-regions.js';

interface Row {
  readonly title: string;
  readonly region_path: string;
}

@Injectable()
export class KeepOfficeTemplates {
  constructor(
    private readonly regions: SettingRegions,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for a region that is not the person's */
  add(me: Person, { regionCode, title, text }: OfficeTemplateInput): Promise<SavedTemplateView> {
    return this.uow.run(async (tx) => {
      const region = await this.regions.writable(me, regionCode, tx);
      const id = newId();
      await tx.write(
        'INSERT INTO office_template (id, region_code, region_path, title, text, version, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?)',
        [id, region.code, region.path, title, text, dbTime(this.clock.now())],
      );
      this.note(tx, 'office_template.create', id, { name: title, region: region.name });
      return { id, version: 1 };
    });
  }

  /** @throws AppError `not_found`, `version_conflict` */
  change(me: Person, id: string, input: ChangeOfficeTemplateInput): Promise<SavedTemplateView> {
    const { title, text, version } = input;
    return this.uow.run(async (tx) => {
      const before = await this.own(tx, me, id);
      const region = await this.regions.writable(me, input.regionCode, tx);
      const done = await tx.write(
        'UPDATE office_template SET region_code = ?, region_path = ?, title = ?, text = ?, version = version + 1, updated_at = ? WHERE id = ? AND version = ?',
        [region.code, region.path, title, text, dbTime(this.clock.now()), id, version],
      );
      if (done !== 1) throw new AppError('version_conflict');
      const detail = { name: title, region: region.name, was: before.title, now: title };
      this.note(tx, 'office_template.update', id, detail);
      return { id, version: version + 1 };
    });
  }

  /** @throws AppError `not_found` */
  remove(me: Person, id: string): Promise<{ done: boolean }> {
    return this.uow.run(async (tx) => {
      const { title } = await this.own(tx, me, id);
      await tx.write('DELETE FROM office_template WHERE id = ?', [id]);
      this.note(tx, 'office_template.remove', id, { name: title });
      return { done: true };
    });
  }

  private async own(tx: Tx, me: Person, id: string): Promise<Row> {
    const row = found(await tx.one<Row>('SELECT title, region_path FROM office_template WHERE id = ?', [id]));
    return found(coversRegion(me, row.region_path) ? row : null);
  }

  private note(tx: Tx, action: string, subjectId: string, detail: Readonly<Record<string, string>>): void {
    tx.audit({ action, subjectType: 'office_template', subjectId, detail });
  }
}
