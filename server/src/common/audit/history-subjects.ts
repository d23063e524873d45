/** Modules say here who may read the history of their records; the audit module shows it. */
import type { Permission } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { can, type Person, within } from '../access/person.js';
import { AppError } from '../errors/app-error.js';

export interface HistorySubject {
  /** As audit lines name it. */
  readonly type: string;
  /** What a person needs to read the record itself. */
  readonly permission: Permission;
  /** @throws AppError `not_found` unless the person, within the scopes of the permission, may read this record. */
  check(me: Person, id: string): Promise<unknown>;
}

@Injectable()
export class HistorySubjects {
  private readonly byType = new Map<string, HistorySubject>();

  register(subject: HistorySubject): void {
    this.byType.set(subject.type, subject);
  }

  /** @throws AppError `not_found` for a kind that nobody registered and for a foreign record, `forbidden` without the permission. */
  async check(me: Person, type: string, id: string): Promise<void> {
    const subject = this.byType.get(type);
    if (!subject) throw new AppError('not_found');
    if (!can(me, subject.permission)) throw new AppError('forbidden');
    await subject.check(within(me, subject.permission), id);
  }
}
