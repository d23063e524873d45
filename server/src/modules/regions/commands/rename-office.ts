/** Corrects the name of an office, which citizens read in the timelines of their messages. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../../common/access/person.js';
import { changesOf } from '../../../common/audit/changes.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import type { OfficeView } from '../regions.dto.js';
import { RegionsRepository } from '../regions.repository.js';

@Injectable()
export class RenameOffice {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly regions: RegionsRepository,
  ) {}

  /** @throws AppError `not_found`, also outside the scope. */
  rename(me: Person, id: string, name: string): Promise<OfficeView> {
    return this.uow.run(async (tx) => {
      const office = await this.regions.officeById(id, tx);
      if (!office || !coversRegion(me, office.region_path)) throw new AppError('not_found');
      await tx.write('UPDATE office SET name = ? WHERE id = ?', [name, id]);
      const detail = { changes: changesOf({ name: office.name }, { name }) };
      tx.audit({ action: 'office.rename', subjectType: 'office', subjectId: id, detail });
      return { id, regionCode: office.region_code, level: office.level, name };
    });
  }
}
