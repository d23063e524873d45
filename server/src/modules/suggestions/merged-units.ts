/** When a unit was merged into another, what it had not finished goes on there, with its clocks and promises as they are. */
import { OPEN_ASSIGNMENT_STATES } from '@liaison/shared/suggestions/assignment.states';
import { Injectable } from '@nestjs/common';
import { places } from '../../common/database/sql.js';
import type { Tx } from '../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import { UNIT_MERGED } from '../units/unit.events.js';
import { UnitsRepository } from '../units/units.repository.js';
import { CaseSteps } from './case.steps.js';

@Injectable()
export class MergedUnits {
  constructor(
    private readonly steps: CaseSteps,
    private readonly units: UnitsRepository,
    consumers: Consumers,
  ) {
    consumers.register({
      name: 'suggestions.merged-units',
      types: [UNIT_MERGED],
      handle: (tx, event) => this.takeOver(tx, event),
    });
  }

  private async takeOver(tx: Tx, { subjectId: fromId, payload }: StoredEvent): Promise<void> {
    const from = await this.units.byId(fromId, tx);
    const to = await this.units.byId(String(payload.successorId), tx);
    // Taken back into use since: its work stays where it is.
    if (!from || !to || from.successor_id !== to.id) return;
    const open = await tx.rows<{ id: string }>(
      `SELECT id FROM suggestion_assignment WHERE unit_id = ? AND state IN (${places(OPEN_ASSIGNMENT_STATES.length)}) ORDER BY id`,
      [from.id, ...OPEN_ASSIGNMENT_STATES],
    );
    for (const { id } of open) {
      const one = await this.steps.loadByAssignment(tx, id);
      const part = one.part(id);
      if (!part) continue;
      await this.steps.change(tx, one, part, { unit_id: to.id });
      one.parts = one.parts.map((other) => (other.id === id ? { ...other, unit_name: to.name } : other));
      const step = {
        action: 'reassign' as const,
        person: null,
        text: `${from.name}并入${to.name}，由${to.name}继续办理，时限不变。`,
        detail: { cause: 'merged', fromUnitId: from.id, toUnitId: to.id },
        ...(one.row.lead_unit_id === from.id ? { setParent: { lead_unit_id: to.id } } : {}),
      };
      await this.steps.follow(tx, one, step, id);
    }
    const promises = await tx.write(
      "UPDATE suggestion_promise SET unit_id = ?, version = version + 1 WHERE unit_id = ? AND state IN ('open', 'reported')",
      [to.id, from.id],
    );
    tx.audit({
      action: 'unit.take_over',
      subjectType: 'unit',
      subjectId: to.id,
      detail: { from: from.id, assignments: open.length, promises },
    });
  }
}
