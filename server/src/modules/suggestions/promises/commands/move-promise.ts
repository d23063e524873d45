/** A unit moves the date of a promise, with a reason that the deputy reads; each move is counted and kept. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { AppError } from '../../../../common/errors/app-error.js';
import { Clock } from '../../../../common/time/clock.js';
import { CaseSteps } from '../../case.steps.js';
import { FollowSteps } from '../../follow-steps.js';
import { steppedOf } from '../promise.rows.js';
import { PromiseWriter } from '../promise-writer.js';
import type { MovePromiseInput, PromiseSteppedView } from '../promises.dto.js';

/** Nobody promises for longer. */
const MOST_YEARS = 5;

@Injectable()
export class MovePromise {
  constructor(
    private readonly promises: PromiseWriter,
    private readonly steps: FollowSteps,
    private readonly cases: CaseSteps,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `promise_not_allowed`, `bad_input`. */
  move(person: Person, id: string, { to, reason }: MovePromiseInput): Promise<PromiseSteppedView> {
    return this.uow.run(async (tx) => {
      const row = await this.promises.load(tx, id);
      const { one, part } = await this.steps.openPart(tx, row.assignment_id, 'move_promise', person);
      this.promises.mustBe(row, 'open', '调整时限');
      mustBeNew(to, row.promised_on, beijingDate(this.clock.now()));
      await this.promises.change(tx, row, { promised_on: to, moved: row.moved + 1 });
      const move = { kind: 'moved', to, toYear: row.year, reason, by: part.unit_name } as const;
      await this.promises.history(tx, row, move);
      await this.cases.move(tx, one, part, {
        action: 'move_promise',
        person,
        text: reason,
        detail: { promiseId: id, from: row.promised_on, to, moved: row.moved + 1 },
      });
      return steppedOf({ ...row, promised_on: to });
    });
  }
}

/** @throws AppError `bad_input` unless it is a real, other date ahead that somebody may live to see. */
function mustBeNew(to: string, from: string, today: string): void {
  const most = `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;
  const real = !Number.isNaN(Date.parse(to)) && new Date(`${to}T00:00:00Z`).toISOString().startsWith(to);
  const message = !real
    ? '没有这一天，请重新选择日期'
    : to <= today
      ? '新的承诺日期应在今天之后'
      : to > most
        ? `承诺日期最长 ${MOST_YEARS} 年`
        : to === from
          ? '新的承诺日期与原来的相同'
          : null;
  if (message !== null) throw new AppError('bad_input', { fields: [{ field: 'to', message }] });
}
