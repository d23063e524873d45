/** Shows the promise ledger to units and offices, with each promise's history and what may be done with it now. */
import { ASSIGNMENT_ACTION_LABEL, type PromiseState } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { can, type Person } from '../../../common/access/person.js';
import { found } from '../../../common/errors/app-error.js';
import { DEFAULT_LIMIT, type Page, toPage } from '../../../common/http/paging.js';
import { Clock } from '../../../common/time/clock.js';
import type { SuggestionActionView } from '../suggestions.dto.js';
import { briefOf, moveOf, type PromiseRow } from './promise.rows.js';
import type { PromiseItem, PromisesQuery, UnitPromisesQuery } from './promises.dto.js';
import { PromisesRepository } from './promises.repository.js';

const UNIT_ACTIONS = ['report_kept', 'move_promise'] as const;
const OFFICE_ACTIONS = ['fulfil', 'send_back'] as const;

function actionsOf(person: Person, state: PromiseState): SuggestionActionView[] {
  const unit = person.door === 'unit' && state === 'open';
  const office = state === 'reported' && person.door === 'admin' && can(person, 'suggestion.supervise');
  const actions = unit ? UNIT_ACTIONS : office ? OFFICE_ACTIONS : [];
  return actions.map((action) => ({ action, label: ASSIGNMENT_ACTION_LABEL[action] }));
}

@Injectable()
export class PromisesQueries {
  constructor(
    private readonly promises: PromisesRepository,
    private readonly clock: Clock,
  ) {}

  async ofUnits(person: Person, query: UnitPromisesQuery): Promise<Page<PromiseItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const now = this.clock.now();
    return this.page(person, await this.promises.ofUnits(person.unitIds, query, now, limit + 1), limit);
  }

  async ofOffice(person: Person, query: PromisesQuery): Promise<Page<PromiseItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const now = this.clock.now();
    return this.page(person, await this.promises.ofOffice(person, query, now, limit + 1), limit);
  }

  /** One of the ledger, also off the first page. @throws AppError `not_found`, also for one of another region. */
  async one(person: Person, id: string): Promise<PromiseItem> {
    const { items } = await this.page(person, await this.promises.ofOfficeById(person, id), 1);
    return found(items[0]);
  }

  private async page(person: Person, rows: readonly PromiseRow[], limit: number): Promise<Page<PromiseItem>> {
    const now = this.clock.now();
    const moves = await this.promises.moves(rows.map(({ id }) => id));
    return toPage(
      rows,
      limit,
      (row) => [row.promised_on, row.id],
      (row) => ({
        text: row.text,
        signerName: row.signer_name,
        signerTitle: row.signer_title,
        moves: (moves.get(row.id) ?? []).map(moveOf),
        actions: actionsOf(person, row.state),
        ...briefOf(row, now),
      }),
    );
  }
}
