/** Opens a promise for a step and writes what the step changes, so that no two steps are taken from the same page. */
import { PROMISE_STATE_TEXT, type PromiseState } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import type { SqlValue } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError, found, RowChanged } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import type { PromiseRow } from './promise.rows.js';
import type { MoveKind } from './promises.dto.js';
import { PromisesRepository } from './promises.repository.js';

export interface PromiseMove {
  readonly kind: MoveKind;
  readonly to: string;
  readonly toYear: number;
  readonly reason: string;
  readonly by: string;
}

@Injectable()
export class PromiseWriter {
  constructor(
    private readonly promises: PromisesRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`; whose it is, is asked by the caller. */
  async load(tx: Tx, id: string): Promise<PromiseRow> {
    return found(await this.promises.byId(id, tx));
  }

  /** @throws AppError `promise_not_allowed` */
  mustBe(row: PromiseRow, state: PromiseState, action: string): void {
    if (row.state !== state)
      throw new AppError('promise_not_allowed', { values: { state: PROMISE_STATE_TEXT[row.state], action } });
  }

  /** @throws RowChanged */
  async change(tx: Tx, row: PromiseRow, set: Readonly<Record<string, SqlValue>>): Promise<void> {
    const names = Object.keys(set);
    const touched = await tx.write(
      `UPDATE suggestion_promise SET ${names.map((name) => `${name} = ?, `).join('')}version = version + 1 WHERE id = ? AND version = ?`,
      [...Object.values(set), row.id, row.version],
    );
    if (touched !== 1) throw new RowChanged();
  }

  /** One line of the promise's history. */
  async history(tx: Tx, row: PromiseRow, move: PromiseMove): Promise<void> {
    await tx.write(
      `INSERT INTO promise_move (id, promise_id, kind, from_on, to_on, from_year, to_year, reason, by_label, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(),
        row.id,
        move.kind,
        row.promised_on,
        move.to,
        row.year,
        move.toYear,
        move.reason,
        move.by,
        dbTime(this.clock.now()),
      ],
    );
  }
}
