/** The office gives a running suggestion to one more supporting unit, with a reason and a day of its own. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { fromDbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import type { AddUnitInput } from '../assignments.dto.js';
import { CaseSteps } from '../case.steps.js';
import { endOfBeijingDate, mustBeDate } from '../dates.js';
import { GiveToUnits } from '../give-to-units.js';
import { HandlingSteps } from '../handling-steps.js';
import type { SuggestionCase } from '../suggestion.case.js';
import { type Stepped, steppedOf } from '../suggestion.steps.js';
import { SuggestionClocks } from '../suggestion-clocks.js';

@Injectable()
export class AddUnit {
  constructor(
    private readonly handling: HandlingSteps,
    private readonly giving: GiveToUnits,
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws AppError `no_lead_unit`, `unit_not_usable`, `unit_closed`, `unit_has_it`, `lead_overdue`, `bad_input` for a day
   * before today or after the lead's own
   */
  add(person: Person, id: string, { unitId, dueOn, note }: AddUnitInput): Promise<Stepped> {
    return this.uow.run(async (tx) => {
      const one = await this.handling.open(tx, person, id, 'add_unit');
      const lead = found(one.lead);
      const [unit] = await this.giving.usable(tx, one, [unitId]);
      // Who gave an opinion, or none, may be asked anew: for the answer after a new round.
      if (one.unfinished.some((part) => part.unit_id === unitId)) throw new AppError('unit_has_it');
      const now = this.clock.now();
      const until = await this.lastInstant(tx, one, lead.id, dueOn, now);
      const assignmentId = await this.giving.add(tx, one, {
        ...{ unitId, kind: 'supporting', term: lead.term, meetingId: null },
        ...{ predecessorId: null, round: 0, bounces: 0, now, atMost: until },
      });
      const { region_path: regionPath } = one.row;
      await this.clocks.start(tx, {
        ...{ suggestionId: id, regionPath, assignmentId, kind: 'supporting_opinion' },
        ...{ round: 0, term: lead.term, from: now, until },
      });
      await this.steps.reload(tx, one);
      const name = unit?.name ?? '';
      const text = `${name}（会办），${dueOn} 前提出会办意见。${note}`;
      const detail = { unitIds: [unitId], unitNames: [name], dueOn };
      await this.steps.follow(tx, one, { action: 'add_unit', person, text, detail }, null);
      return steppedOf(one.row);
    });
  }

  /** The end of the day, which must lie between today and the lead's own deadline. */
  private async lastInstant(
    tx: Tx,
    one: SuggestionCase,
    leadId: string,
    dueOn: string,
    now: Date,
  ): Promise<Date> {
    mustBeDate('dueOn', dueOn);
    const refuse = (message: string) => new AppError('bad_input', { fields: [{ field: 'dueOn', message }] });
    const today = beijingDate(now);
    const running = await this.clocks.running(tx, one.row.id);
    const own = running.find(({ assignment_id, kind }) => assignment_id === leadId && kind !== 'unit_accept');
    const last = beijingDate(fromDbTime(found(own).due_at));
    if (last < today) throw new AppError('lead_overdue', { values: { due: last } });
    if (dueOn < today) throw refuse('不能早于今天');
    if (dueOn > last) throw refuse(`不能晚于主办单位的答复期限 ${last}`);
    return endOfBeijingDate(dueOn);
  }
}
