/** Closes a unit, alone when its table is empty or by merging it into another, or takes it back into use. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { coversRegion } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { UNIT_MERGED } from '../unit.events.js';
import type { UnitRow } from '../unit.rows.js';
import { UnitWriter } from '../unit-writer.js';
import type { UnitStatusInput, UnitView } from '../units.dto.js';
import { UnitsQueries } from '../units.queries.js';
import { UnitsRepository } from '../units.repository.js';

@Injectable()
export class SetUnitStatus {
  constructor(
    private readonly writer: UnitWriter,
    private readonly units: UnitsRepository,
    private readonly queries: UnitsQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws AppError `not_found`; `version_conflict` when somebody changed it since, or it is so already; `unit_has_work`
   * when it shall be closed with unfinished work and nobody takes over; `unit_closed`, `bad_input` for a bad successor
   */
  set(me: Person, id: string, { version, status, successorId }: UnitStatusInput): Promise<UnitView> {
    return this.writer.run(async (tx) => {
      const row = await this.units.inScope(me, id, tx);
      const closing = status === 'closed';
      const successor = closing && successorId ? await this.successor(tx, me, row, successorId) : null;
      // The claim first: whoever assigns holds the unit's row (`UnitsRepository.take`), so the count below is true.
      const touched = await tx.write(
        'UPDATE unit SET status = ?, successor_id = ?, updated_at = ?, version = version + 1 WHERE id = ? AND version = ? AND status <> ?',
        [status, successor?.id ?? null, dbTime(this.clock.now()), id, version, status],
      );
      if (touched !== 1) throw new AppError('version_conflict');
      const { open } = (await this.units.figures([id], tx))(id);
      if (closing && open > 0 && !successor)
        throw new AppError('unit_has_work', { values: { name: row.name, count: open } });
      tx.audit({
        action: closing ? 'unit.close' : 'unit.reopen',
        subjectType: 'unit',
        subjectId: id,
        detail: successor ? { successor: successor.id, open } : {},
      });
      if (successor) tx.emit({ type: UNIT_MERGED, subjectId: id, payload: { successorId: successor.id } });
      return this.queries.detail(me, id, tx);
    });
  }

  private async successor(tx: Tx, me: Person, row: UnitRow, id: string): Promise<UnitRow> {
    const successor = id === row.id ? null : await this.units.byId(id, tx);
    if (!successor || !coversRegion(me, successor.region_path))
      throw new AppError('bad_input', {
        fields: [{ field: 'successorId', message: '请选择您管理范围内的另一个单位' }],
      });
    if (successor.status !== 'active')
      throw new AppError('unit_closed', { values: { name: successor.name } });
    return successor;
  }
}
