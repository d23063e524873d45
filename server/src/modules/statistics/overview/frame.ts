/** What every part of the overview asks first: the area in the person's scope, the period, and whether the figures are ready. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { type Area, Areas, scopesOf } from '../areas.js';
import { FiguresRebuild } from '../rollup/figures-rebuild.js';
import type { Scopes } from '../rollup/rolled-up.js';
import type { AreaQuery } from './overview.dto.js';
import { lengthOf, type Period } from './period.js';

const MOST_DAYS = 3_700;

export interface Frame {
  readonly area: Area;
  readonly scopes: Scopes;
  readonly period: Period;
}

@Injectable()
export class Frames {
  constructor(
    private readonly areas: Areas,
    private readonly rebuild: FiguresRebuild,
    private readonly clock: Clock,
  ) {}

  /**
   * A period that lies partly ahead ends today.
   * @throws AppError `not_found` for a region outside the scope, `bad_input`, `figures_not_ready` while they are made anew.
   */
  async of(person: Person, query: AreaQuery): Promise<Frame> {
    const area = await this.areas.of(person, query.region);
    const today = beijingDate(this.clock.now());
    const to = query.to > today && query.from <= today ? today : query.to;
    const period = { from: query.from, to };
    const wrong =
      query.from > query.to
        ? '截止日期不能早于起始日期'
        : lengthOf(period) > MOST_DAYS
          ? '时段不能超过十年'
          : null;
    if (wrong) throw new AppError('bad_input', { fields: [{ field: 'to', message: wrong }] });
    const { complete, done, total } = await this.rebuild.state();
    if (!complete) throw new AppError('figures_not_ready', { values: { done, total } });
    return { area, scopes: scopesOf(area), period };
  }
}
