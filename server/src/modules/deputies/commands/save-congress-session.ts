/** Enters or changes a session of a congress; sessions of one congress never share a day. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { RegionsRepository } from '../../regions/regions.repository.js';
import { CongressSession } from '../congress-session.entity.js';
import type {
  CongressSessionInput,
  CongressSessionView,
  UpdateCongressSessionInput,
} from '../congress-sessions.dto.js';
import { CongressSessionsQueries } from '../congress-sessions.queries.js';
import { SessionsOf } from '../sessions-of.js';

const SUBJECT = 'congress_session';

@Injectable()
export class SaveCongressSession {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly regions: RegionsRepository,
    private readonly sessions: SessionsOf,
    private readonly queries: CongressSessionsQueries,
  ) {}

  /** @throws AppError `bad_input`, `sessions_overlap` */
  create(me: Person, input: CongressSessionInput): Promise<CongressSessionView> {
    return this.uow.run(async (tx) => {
      const id = newId();
      await this.check(tx, me, input, id);
      await tx.insert(CongressSession, { id, ...fields(input), version: 1, createdAt: this.clock.now() });
      tx.audit({ action: 'congress_session.create', subjectType: SUBJECT, subjectId: id });
      return this.queries.detail(me, id, tx);
    });
  }

  /** @throws AppError `not_found`, `version_conflict`, `bad_input`, `sessions_overlap` */
  update(me: Person, id: string, input: UpdateCongressSessionInput): Promise<CongressSessionView> {
    return this.uow.run(async (tx) => {
      await this.sessions.inScope(me, id, tx);
      await this.check(tx, me, input, id);
      const touched = await tx.write(
        'UPDATE congress_session SET version = version + 1 WHERE id = ? AND version = ?',
        [id, input.version],
      );
      if (touched !== 1) throw new AppError('version_conflict');
      await tx.update(CongressSession, id, fields(input));
      tx.audit({ action: 'congress_session.update', subjectType: SUBJECT, subjectId: id });
      return this.queries.detail(me, id, tx);
    });
  }

  private async check(tx: Tx, me: Person, input: CongressSessionInput, id: string): Promise<void> {
    const region = await this.regions.own(me, input.regionCode, tx);
    if (input.endsOn < input.startsOn)
      throw new AppError('bad_input', { fields: [{ field: 'endsOn', message: '闭幕日不能早于开幕日' }] });
    // Two that are entered at once would not see each other: the region's row is held until the commit.
    await tx.write('UPDATE region SET name = name WHERE code = ?', [region.code]);
    const other = await this.sessions.overlapping(tx, input, id);
    if (other)
      throw new AppError('sessions_overlap', {
        values: { name: other.name, from: other.starts_on, to: other.ends_on },
      });
  }
}

function fields({ regionCode, congress, name, startsOn, endsOn }: CongressSessionInput) {
  return { regionCode, congress, name, startsOn, endsOn };
}
