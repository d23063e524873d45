/** Reads for the message desk: the targets of a message, and what is like it. */

import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { places } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { Similar } from '../../common/search/similar.js';
import { Clock } from '../../common/time/clock.js';
import { scopeCondition } from './admin-scope.js';
import type { SimilarMessageView, TargetsView } from './desk.views.js';
import { HandOverTargets } from './hand-over-targets.js';
import { isInScope } from './message.policy.js';
import type { MessageRow } from './message.rows.js';
import { itemView, MessageLists } from './message-lists.js';
import { MessagesRepository } from './messages.repository.js';

const SIMILAR_MOST = 10;
const LOOKED_AT = 40;

@Injectable()
export class DeskQueries {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly lists: MessageLists,
    private readonly targetsOf: HandOverTargets,
    private readonly similar: Similar,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for a message outside the scope. */
  async targets(person: Person, id: string): Promise<TargetsView> {
    const row = await this.own(person, id);
    const [above, below, deputies] = await Promise.all([
      this.targetsOf.next(row),
      this.targetsOf.below(row),
      this.targetsOf.deputies(row),
    ]);
    const ref = ({ id, name }: { id: string; name: string }) => ({ id, name });
    return {
      above: above && ref(above),
      below: below.map(ref),
      station: { id: row.station_id, name: row.station_name },
      deputies: deputies.map((deputy) => ({ ...ref(deputy), open: Number(deputy.open) })),
    };
  }

  /** Open messages of the scope that say much the same, the most alike first. @throws AppError `not_found`. */
  async like(person: Person, id: string): Promise<SimilarMessageView[]> {
    const row = await this.own(person, id);
    const text = `${row.text} ${row.place_text ?? ''}`;
    const hits = await this.similar.to('message', text, { most: LOOKED_AT, except: id });
    if (hits.length === 0) return [];
    const { where, values } = scopeCondition(person, true);
    where.push(
      `m.id IN (${places(hits.length)})`,
      "m.state_type IN ('waiting', 'moving')",
      "m.state <> 'screening'",
    );
    values.push(...hits.map((hit) => hit.id));
    const rows = await this.lists.rows({ where, values, order: 'newest', page: {} }, LOOKED_AT);
    const alike = new Map(hits.map((hit) => [hit.id, hit.likeness]));
    const now = dbTime(this.clock.now());
    return rows
      .map((item) => ({
        likeness: Math.round(Math.min(1, alike.get(item.id) ?? 0) * 100),
        ...itemView(item, now),
      }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, SIMILAR_MOST);
  }

  private async own(person: Person, id: string): Promise<MessageRow> {
    const row = found(await this.messages.byId(id));
    if (!isInScope(row, person)) throw new AppError('not_found');
    return row;
  }
}
