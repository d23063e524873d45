/** The earlier suggestions on the same matter are named: by the deputy while the text is open, by the office from the review on. */

import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { dbTime } from '../../../../common/database/times.js';
import type { Tx } from '../../../../common/database/transaction.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../../common/errors/app-error.js';
import { Clock } from '../../../../common/time/clock.js';
import { counted } from '../../board-sums.js';
import { CaseSteps } from '../../case.steps.js';
import { maySee } from '../../suggestion.policy.js';
import { SuggestionsRepository } from '../../suggestions.repository.js';
import type { RaisedView } from '../raised.dto.js';
import { mustBeOpen } from '../raised.policy.js';
import { RaisedQueries } from '../raised.queries.js';
import { RaisedYears } from '../raised-years.js';

@Injectable()
export class NameEarlier {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly cases: CaseSteps,
    private readonly raised: RaisedQueries,
    private readonly years: RaisedYears,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `suggestion_action_not_allowed`, `bad_input` for one that cannot be an earlier one. */
  name(person: Person, id: string, ids: readonly string[]): Promise<RaisedView> {
    return this.uow.run(async (tx) => {
      const one = await this.cases.load(tx, id);
      if (!maySee(one.row, one.signers, person)) throw new AppError('not_found');
      mustBeOpen(one.row, person);
      const earlier = [...new Set(ids)].filter((other) => other !== id);
      if (
        (await this.raised.nameable(one.row, earlier, tx)) !== earlier.length ||
        earlier.length !== ids.length
      )
        throw new AppError('bad_input', {
          fields: [{ field: 'ids', message: '只能选择本级人大以前年度已立案的建议，请重新选择' }],
        });
      // Holds the row without a new version: what a deputy is writing stays savable.
      await counted(tx, id, () =>
        tx.write('UPDATE suggestion SET updated_at = ? WHERE id = ?', [dbTime(this.clock.now()), id]),
      );
      await this.replace(tx, id, earlier, person.door === 'deputy' ? 'deputy' : 'office');
      await this.years.recount(tx, id);
      tx.audit({
        action: 'suggestion.earlier',
        subjectType: 'suggestion',
        subjectId: id,
        detail: { ids: earlier },
      });
      const row = found(await this.suggestions.byId(id, tx));
      const { raised_years: raisedYears, special_at: special } = row;
      return { id, earlier: await this.raised.earlier(id, tx), raisedYears, special: special !== null };
    });
  }

  /** Who named one first stays its source. */
  private async replace(tx: Tx, id: string, ids: readonly string[], source: string): Promise<void> {
    const rows = await tx.rows<{ earlier_id: string }>(
      'SELECT earlier_id FROM suggestion_link WHERE suggestion_id = ?',
      [id],
    );
    const there = rows.map((row) => row.earlier_id);
    for (const gone of there.filter((other) => !ids.includes(other)))
      await tx.write('DELETE FROM suggestion_link WHERE suggestion_id = ? AND earlier_id = ?', [id, gone]);
    for (const fresh of ids.filter((other) => !there.includes(other)))
      await tx.write(
        'INSERT INTO suggestion_link (suggestion_id, earlier_id, source, at) VALUES (?, ?, ?, ?)',
        [id, fresh, source, dbTime(this.clock.now())],
      );
  }
}
