/** A deputy's own answer templates: list, add, change, remove. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import type { UsableTemplateView } from '../../settings/office-templates.dto.js';
import { OfficeTemplates } from '../../settings/office-templates.js';

export interface Template {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
const MOST = 100;

@Injectable()
export class KeepTemplates {
  constructor(
    private readonly reads: Reads,
    private readonly offices: OfficeTemplates,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(person: Person): Promise<Template[]> {
    return this.reads.rows<Template>(
      'SELECT id, title, text FROM answer_template WHERE deputy_id = ? ORDER BY updated_at DESC, id DESC LIMIT ?',
      [person.deputyId, MOST],
    );
  }

  /** Of the regions in which the deputy has a mandate or sits at a station. */
  async ofOffices(person: Person): Promise<UsableTemplateView[]> {
    const places = await this.reads.rows<{ region_path: string }>(
      `SELECT region_path FROM deputy WHERE id = ?
       UNION SELECT s.region_path FROM station_deputy sd JOIN station s ON s.id = sd.station_id WHERE sd.deputy_id = ?`,
      [person.deputyId, person.deputyId],
    );
    return this.offices.usable(places.map((place) => place.region_path));
  }

  add(person: Person, title: string, text: string): Promise<Template> {
    return this.uow.run(async (tx) => {
      const template = { id: newId(), title, text };
      await tx.write(
        'INSERT INTO answer_template (id, deputy_id, title, text, updated_at) VALUES (?, ?, ?, ?, ?)',
        [template.id, person.deputyId, title, text, dbTime(this.clock.now())],
      );
      return template;
    });
  }

  /** @throws AppError `not_found` for another deputy's template. */
  change(person: Person, id: string, title: string, text: string): Promise<Template> {
    return this.uow.run(async (tx) => {
      const changed = await tx.write(
        'UPDATE answer_template SET title = ?, text = ?, updated_at = ? WHERE id = ? AND deputy_id = ?',
        [title, text, dbTime(this.clock.now()), id, person.deputyId],
      );
      if (changed !== 1) throw new AppError('not_found');
      return { id, title, text };
    });
  }

  remove(person: Person, id: string): Promise<{ done: boolean }> {
    return this.uow.run(async (tx) => {
      const removed = await tx.write('DELETE FROM answer_template WHERE id = ? AND deputy_id = ?', [
        id,
        person.deputyId,
      ]);
      if (removed !== 1) throw new AppError('not_found');
      return { done: true };
    });
  }
}
