/** Gives a filed suggestion to its units: their assignments with every clock, and the suggestion moves to handling. */
import { assignable } from '@liaison/shared/suggestions/assignment.states';
import { ASSIGNMENT_KIND_TEXT, TERM_TEXT, type Term } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { newId } from '../../common/database/ids.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { UnitRow } from '../units/unit.rows.js';
import { UnitsRepository } from '../units/units.repository.js';
import { CaseSteps } from './case.steps.js';
import type { NewAssignment, SuggestionCase } from './suggestion.case.js';
import { SuggestionClocks } from './suggestion-clocks.js';

export interface HandedOver {
  readonly units: readonly NewAssignment[];
  readonly term: Term;
  readonly meetingId: string | null;
  readonly note?: string;
}
/** An assignment as it is written, with what it takes over from one before it. */
export interface AddedAssignment extends NewAssignment {
  readonly term: Term;
  readonly meetingId: string | null;
  readonly predecessorId: string | null;
  readonly round: number;
  readonly bounces: number;
  readonly now: Date;
  /** When the unit must be through altogether, if sooner than the rule for taking it. */
  readonly atMost?: Date;
}

@Injectable()
export class GiveToUnits {
  constructor(
    private readonly units: UnitsRepository,
    private readonly steps: CaseSteps,
    private readonly clocks: SuggestionClocks,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `units_not_assignable`, `unit_not_usable`; the table was asked before. */
  async give(tx: Tx, one: SuggestionCase, person: Person, handed: HandedOver): Promise<void> {
    const { units, term, meetingId, note } = handed;
    if (!assignable(units.map(({ kind }) => kind))) throw new AppError('units_not_assignable');
    const rows = await this.usable(
      tx,
      one,
      units.map(({ unitId }) => unitId),
    );
    const now = this.clock.now();
    for (const unit of units) {
      const fresh = { ...unit, term, meetingId, predecessorId: null, round: 0, bounces: 0, now };
      const id = await this.add(tx, one, fresh);
      const { row } = one;
      await this.clocks.start(tx, {
        suggestionId: row.id,
        regionPath: row.region_path,
        assignmentId: id,
        kind: unit.kind === 'supporting' ? 'supporting_opinion' : 'answer',
        round: 0,
        term,
        from: now,
      });
    }
    await this.steps.reload(tx, one);
    const nameOf = (unitId: string) => rows.find(({ id }) => id === unitId)?.name ?? '';
    const words = units.map(({ unitId, kind }) => `${nameOf(unitId)}（${ASSIGNMENT_KIND_TEXT[kind]}）`);
    const main = units.find(({ kind }) => kind !== 'supporting');
    await this.steps.follow(
      tx,
      one,
      {
        action: 'assign',
        person,
        text: `${words.join('、')}，${TERM_TEXT[term]}。${note ?? ''}`,
        detail: {
          unitIds: units.map(({ unitId }) => unitId),
          unitNames: units.map(({ unitId }) => nameOf(unitId)),
          meetingId,
        },
        setParent: { lead_unit_id: main?.unitId ?? null, assigned_at: dbTime(now) },
      },
      null,
    );
  }

  /** Writes one assignment with the clock for taking it, and gives its id. */
  async add(tx: Tx, { row }: SuggestionCase, fresh: AddedAssignment): Promise<string> {
    const id = newId();
    await tx.write(
      `INSERT INTO suggestion_assignment (id, suggestion_id, unit_id, kind, state, round, term, meeting_id, predecessor_id, bounces, assigned_at, paper_at)
       VALUES (?, ?, ?, ?, 'assigned', ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        row.id,
        fresh.unitId,
        fresh.kind,
        fresh.round,
        fresh.term,
        fresh.meetingId,
        fresh.predecessorId,
        fresh.bounces,
        dbTime(fresh.now),
        row.updated_at,
      ],
    );
    await this.clocks.start(tx, {
      suggestionId: row.id,
      regionPath: row.region_path,
      assignmentId: id,
      kind: 'unit_accept',
      round: fresh.round,
      term: fresh.term,
      from: fresh.now,
      ...(fresh.atMost ? { atMost: fresh.atMost } : {}),
    });
    return id;
  }

  /** @throws AppError `units_not_assignable` for a unit named twice, `unit_not_usable` for a foreign one, `unit_closed`. */
  async usable(tx: Tx, { row }: SuggestionCase, ids: readonly string[]): Promise<UnitRow[]> {
    if (ids.length === 0 || new Set(ids).size !== ids.length) throw new AppError('units_not_assignable');
    return this.units.take(tx, ids, row.region_path);
  }
}
