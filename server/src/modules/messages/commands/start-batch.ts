/** Takes a batch in: the chosen messages, or all that match a filter now, become the rows of one job. */
import { MESSAGE_ACTION_LABEL } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { places } from '../../../common/database/sql.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, type FieldProblem } from '../../../common/errors/app-error.js';
import { Jobs, type Started } from '../../../common/jobs/jobs.js';
import { AdminMessageLists } from '../admin-lists.js';
import { scopeCondition } from '../admin-scope.js';
import { BATCH_MOST, BATCH_NEEDS, type BatchInput } from '../desk.views.js';

export const BATCH_KIND = 'message.batch';
type Chosen = readonly { readonly id: string; readonly no: string; readonly excerpt: string }[];

@Injectable()
export class StartBatch {
  constructor(
    private readonly lists: AdminMessageLists,
    private readonly jobs: Jobs,
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** @throws AppError `bad_input`, `batch_empty`, `batch_too_large`. */
  async start(person: Person, input: BatchInput): Promise<Started> {
    const fields = BATCH_NEEDS[input.action].flatMap(([field, message]): FieldProblem[] =>
      (input[field] ?? '').length < 2 ? [{ field, message }] : [],
    );
    if (fields.length > 0) throw new AppError('bad_input', { fields });
    const chosen = input.ids ? await this.byIds(person, input.ids) : await this.matching(person, input);
    if (chosen.length === 0) throw new AppError('batch_empty');
    if (chosen.length > BATCH_MOST) throw new AppError('batch_too_large', { values: { most: BATCH_MOST } });
    const { ids: _ids, filter: _filter, ...step } = input;
    const title = `批量${MESSAGE_ACTION_LABEL[input.action]}（${chosen.length} 条）`;
    const rows = chosen.map(({ id, no, excerpt }) => ({
      subjectId: id,
      label: `${no} ${excerpt}`.slice(0, 100),
    }));
    return this.uow.run((tx) => {
      tx.audit({
        action: 'message.batch',
        subjectType: 'account',
        subjectId: person.accountId,
        detail: { step: input.action, rows: rows.length },
      });
      return this.jobs.start(person, { kind: BATCH_KIND, title, input: step, rows });
    });
  }

  private async byIds(person: Person, ids: readonly string[]): Promise<Chosen> {
    if (ids.length === 0) return [];
    const { where, values } = scopeCondition(person, true);
    return this.reads.rows(
      `SELECT m.id, m.no, m.excerpt FROM message m WHERE ${where.join(' AND ')} AND m.id IN (${places(ids.length)}) ORDER BY m.submitted_at, m.id`,
      [...values, ...ids],
    );
  }

  private matching(person: Person, { filter }: BatchInput): Promise<Chosen> {
    return filter ? this.lists.rows(person, filter, BATCH_MOST + 1) : Promise.resolve([]);
  }
}
