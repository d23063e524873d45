/** The figures of a station and of a deputy over the last year. */

import { addDays, beijingDate, startOfBeijingDate, toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { dbTime } from '../../common/database/times.js';
import { found } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { Outcome } from './figures.js';
import { type MessageSet, MessageSums } from './message-sums.js';
import { FiguresRebuild } from './rollup/figures-rebuild.js';
import { RolledUp } from './rollup/rolled-up.js';
import type { DeputyFiguresView, FiguresView } from './statistics.dto.js';

const PERIOD_DAYS = 365;

/** What anyone may see. */
export function publicFigures(all: Outcome, from: Date, to: Date): FiguresView {
  const { handedUp: _handedUp, reopened: _reopened, ...figures } = all;
  return { period: { from: toBeijingIso(from), to: toBeijingIso(to) }, ...figures };
}

/**
 * Messages that a deputy answers for: addressed to, answered by or held by the deputy. Three indexes, so three reads.
 * @param since database time of the first submission that counts
 */
function ofDeputy(deputyId: string, since: string): MessageSet {
  const parts = ['deputy_id = ?', 'answered_by_id = ?', "holder_kind = 'deputy' AND holder_id = ?"];
  const union = parts
    .map((part) => `SELECT id FROM message WHERE ${part} AND submitted_at >= ?`)
    .join(' UNION ');
  const values = parts.flatMap(() => [deputyId, since]);
  return {
    from: { sql: `(${union}) mine JOIN message m ON m.id = mine.id`, values },
    where: '1 = 1',
    values: [],
  };
}

@Injectable()
export class FiguresQueries {
  constructor(
    private readonly reads: Reads,
    private readonly rolled: RolledUp,
    private readonly rebuild: FiguresRebuild,
    private readonly sums: MessageSums,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`. */
  async station(id: string): Promise<FiguresView> {
    found(await this.reads.one('SELECT id FROM station WHERE id = ?', [id]));
    const { from, to } = this.period();
    if ((await this.rebuild.state()).complete) return publicFigures(await this.kept(id, from, to), from, to);
    const period = { where: 'm.station_id = ? AND m.submitted_at >= ?', values: [id, dbTime(from)] };
    const all = await this.sums.figures(period, { where: 'm.station_id = ?', values: [id] }, to);
    return publicFigures(all, from, to);
  }

  /** @throws AppError `not_found`. */
  async deputy(id: string): Promise<FiguresView> {
    const { all, from, to } = await this.deputyOutcome(id);
    return publicFigures(all, from, to);
  }

  /** The deputy's own page shows what was handed up and reopened too. */
  async ownOfDeputy(id: string): Promise<DeputyFiguresView> {
    const { all, from, to } = await this.deputyOutcome(id);
    return { period: { from: toBeijingIso(from), to: toBeijingIso(to) }, ...all };
  }

  private async deputyOutcome(id: string): Promise<{ all: Outcome; from: Date; to: Date }> {
    found(await this.reads.one('SELECT id FROM deputy WHERE id = ?', [id]));
    const { from, to } = this.period();
    if ((await this.rebuild.state()).complete) return { all: await this.kept(id, from, to), from, to };
    const open: MessageSet = { where: "m.holder_kind = 'deputy' AND m.holder_id = ?", values: [id] };
    return { all: await this.sums.figures(ofDeputy(id, dbTime(from)), open, to), from, to };
  }

  private kept(id: string, from: Date, to: Date): Promise<Outcome> {
    return this.rolled.outcome([id], beijingDate(from), beijingDate(to));
  }

  /** Whole days: a message of the first morning counts as much as one of its evening. */
  private period(): { from: Date; to: Date } {
    const to = this.clock.now();
    return { from: startOfBeijingDate(addDays(beijingDate(to), -PERIOD_DAYS)), to };
  }
}
