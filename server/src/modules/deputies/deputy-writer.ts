/** What adding and changing a deputy have in common: the columns, the portrait, the parts, and forgetting what is cached. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import type { Tx } from '../../common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../common/database/unit-of-work.js';
import { AppError } from '../../common/errors/app-error.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { FilesService } from '../files/files.service.js';
import { joinList } from './deputy.rows.js';
import type { DeputyInput } from './deputy-management.dto.js';
import { DeputyParts } from './deputy-parts.js';

const PORTRAIT = 'deputy';

@Injectable()
export class DeputyWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly parts: DeputyParts,
    private readonly files: FilesService,
    private readonly cache: SharedCache,
  ) {}

  /** Runs a change of deputies and forgets the answers about them afterwards. @throws AppError `duplicate` for a taken number. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      const result = await this.uow.run(work);
      // Station pages count their deputies and are found by their names.
      for (const prefix of ['deputies:', 'stations:']) this.cache.invalidate(prefix);
      return result;
    } catch (error) {
      if (isDuplicate(error)) throw new AppError('duplicate', { cause: error });
      throw error;
    }
  }

  columns(input: DeputyInput) {
    return {
      externalNo: input.externalNo || null,
      name: input.name,
      gender: input.gender,
      birthYear: input.birthYear ?? null,
      ethnicity: input.ethnicity || null,
      occupation: input.occupation || null,
      bio: input.bio ?? '',
      specialities: joinList(input.specialities ?? []),
      avatarId: input.avatarId ?? null,
    };
  }

  async writeParts(tx: Tx, me: Person, id: string, input: DeputyInput): Promise<void> {
    await this.parts.setMandates(tx, id, input.mandates);
    await this.parts.setGroups(tx, me, id, [...new Set(input.groupIds)]);
    await this.parts.setStations(tx, me, id, input.stations);
  }

  /** Takes the new portrait, which the person has just uploaded, and erases the old one. @throws AppError `file_not_usable` */
  async changePortrait(
    tx: Tx,
    me: Person,
    id: string,
    from: string | null,
    to: string | null,
  ): Promise<void> {
    if (from === to) return;
    if (to !== null) {
      const options = {
        ids: [to],
        ownerId: me.accountId,
        type: PORTRAIT,
        subjectId: id,
        visibility: 'public',
      } as const;
      await this.files.attach(tx, options);
    }
    if (from !== null) await this.files.erase(tx, [from]);
  }
}
