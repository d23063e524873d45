/** The office holds a handing-over meeting (交办会) and gives up to two hundred suggestions to their units there, all or none. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found, RowChanged } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import type {
  AssignedBatchView,
  BatchItemInput,
  HandingMeetingInput,
  HandingMeetingView,
} from '../assignments.dto.js';
import { mustBeDate } from '../dates.js';
import { GiveToUnits } from '../give-to-units.js';
import { HandingMeetings } from '../handing-meetings.js';
import { HandlingSteps } from '../handling-steps.js';

@Injectable()
export class HoldHandingMeeting {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly giving: GiveToUnits,
    private readonly meetings: HandingMeetings,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `forbidden` for staff without a region. */
  hold(person: Person, input: HandingMeetingInput): Promise<HandingMeetingView> {
    mustBeDate('heldOn', input.heldOn);
    const region = person.scopes.find((scope) => scope.kind === 'region');
    if (region?.kind !== 'region') throw new AppError('forbidden');
    return this.uow.run(async (tx) => {
      const { name, heldOn, place = '', note = '' } = input;
      const id = newId();
      await tx.write(
        `INSERT INTO handing_meeting (id, region_code, region_path, name, held_on, place, note, created_by, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, region.code, region.path, name, heldOn, place, note, person.accountId, dbTime(this.clock.now())],
      );
      const audited = { subjectType: 'handing_meeting', subjectId: id, detail: { heldOn } };
      tx.audit({ action: 'handing_meeting.hold', ...audited });
      return { id, name, heldOn, place, note, suggestions: 0 };
    });
  }

  /** @throws AppError of the first suggestion that cannot be given, with its `suggestionId` and place in the list. */
  handOver(person: Person, id: string, items: readonly BatchItemInput[]): Promise<AssignedBatchView> {
    return this.uow.run(async (tx) => {
      const meeting = found(await this.meetings.ofPerson(tx, person, id));
      if (items.length === 0)
        throw new AppError('bad_input', { fields: [{ field: 'items', message: '请至少选择一件建议' }] });
      for (const [index, item] of items.entries()) await this.one(tx, person, meeting.id, item, index);
      return { meetingId: id, assigned: items.length };
    });
  }

  private async one(
    tx: Tx,
    person: Person,
    meetingId: string,
    item: BatchItemInput,
    index: number,
  ): Promise<void> {
    try {
      const one = await this.handling.open(tx, person, item.suggestionId, 'assign');
      await this.giving.give(tx, one, person, { units: item.units, term: item.term, meetingId });
    } catch (error) {
      if (!(error instanceof AppError) || error instanceof RowChanged) throw error;
      const extras = { ...error.options.extras, suggestionId: item.suggestionId, index };
      throw new AppError(error.code, { ...error.options, extras });
    }
  }
}
