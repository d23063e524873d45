/** Messages of a region or station for staff: filters, full text, what is overdue, what waits for screening. */

import { addDays, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { MESSAGE_STATES, type MessageState } from '@liaison/shared/messages/message.states';
import { VISIBILITIES, type Visibility } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { places, type SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import { BoolField, DateField, EnumField, IdField, TextField } from '../../common/http/fields.js';
import { type Page, PageQuery } from '../../common/http/paging.js';
import { Search } from '../../common/search/search.js';
import { Clock } from '../../common/time/clock.js';
import { pathRangeEnd } from '../regions/regions.repository.js';
import { type ItemRow, MessageLists } from './message-lists.js';
import type { MessageItemView } from './messages.views.js';

export class AdminMessageQuery extends PageQuery {
  @TextField({ max: 100, optional: true, description: '全文检索或受理号' }) q?: string;
  @EnumField(MESSAGE_STATES, { optional: true }) state?: MessageState;
  @TextField({ max: 20, optional: true }) category?: string;
  @IdField({ optional: true }) stationId?: string;
  @IdField({ optional: true }) deputyId?: string;
  @TextField({ max: 80, optional: true, pattern: /^\/[\d/]*$/, patternText: '区划路径格式不正确' })
  regionPath?: string;
  @EnumField(VISIBILITIES, { optional: true }) visibility?: Visibility;
  @BoolField({ optional: true }) overdue?: boolean;
  @BoolField({ optional: true }) handedUp?: boolean;
  @BoolField({ optional: true, description: '由我（站或办公室）办理' }) mine?: boolean;
  @DateField({ optional: true }) from?: string;
  @DateField({ optional: true }) to?: string;
  @EnumField(['due', 'newest'], { optional: true }) order?: 'due' | 'newest';
}

interface Where {
  readonly where: string[];
  readonly values: SqlValue[];
}
const SEARCH_MOST = 500;

/** The messages that a person's scopes cover, as SQL on `m`. No scope covers nothing. */
export function scopeCondition(person: Person): Where {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  for (const scope of person.scopes) {
    if (scope.kind === 'region') {
      parts.push('(m.region_path >= ? AND m.region_path < ?)');
      values.push(scope.path, pathRangeEnd(scope.path));
    } else {
      parts.push('m.station_id = ?');
      values.push(scope.id);
    }
  }
  return { where: [parts.length > 0 ? `(${parts.join(' OR ')})` : '1 = 0'], values };
}

@Injectable()
export class AdminMessageLists {
  constructor(
    private readonly lists: MessageLists,
    private readonly search: Search,
    private readonly clock: Clock,
  ) {}

  async page(person: Person, query: AdminMessageQuery): Promise<Page<MessageItemView>> {
    const { where, values } = await this.condition(person, query);
    return this.lists.page({ where, values, order: query.order ?? 'newest', page: query });
  }

  /** Rows for an export: at most `most`, newest first. */
  async rows(person: Person, query: AdminMessageQuery, most: number): Promise<ItemRow[]> {
    const { where, values } = await this.condition(person, query);
    return this.lists.rows({ where, values, order: query.order ?? 'newest', page: {} }, most);
  }

  private async condition(person: Person, query: AdminMessageQuery): Promise<Where> {
    const { where, values } = scopeCondition(person);
    const add = (condition: string, ...more: SqlValue[]) => {
      where.push(condition);
      values.push(...more);
    };
    if (query.state) add('m.state = ?', query.state);
    if (query.category) add('m.category = ?', query.category);
    if (query.stationId) add('m.station_id = ?', query.stationId);
    if (query.deputyId)
      add(
        "(m.deputy_id = ? OR (m.holder_kind = 'deputy' AND m.holder_id = ?))",
        query.deputyId,
        query.deputyId,
      );
    if (query.regionPath)
      add('m.region_path >= ? AND m.region_path < ?', query.regionPath, pathRangeEnd(query.regionPath));
    if (query.visibility) add('m.visibility = ?', query.visibility);
    if (query.overdue)
      add("m.due_at < ? AND m.paused_at IS NULL AND m.state_type <> 'done'", dbTime(this.clock.now()));
    if (query.handedUp) add("m.holder_kind = 'office' AND m.state IN ('handed_up', 'accepted')");
    if (query.from) add('m.submitted_at >= ?', dbTime(startOfBeijingDate(query.from)));
    if (query.to) add('m.submitted_at < ?', dbTime(startOfBeijingDate(addDays(query.to, 1))));
    if (query.mine) this.addMine(person, add);
    if (query.q) await this.addText(query.q, add);
    return { where, values };
  }

  private addMine(person: Person, add: (condition: string, ...more: SqlValue[]) => void): void {
    const codes = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.code] : []));
    const stations = person.scopes.flatMap((scope) => (scope.kind === 'station' ? [scope.id] : []));
    if (stations.length > 0)
      add(`m.holder_kind = 'station' AND m.station_id IN (${places(stations.length)})`, ...stations);
    else
      add(
        `m.holder_kind = 'office' AND o.region_code IN (${places(Math.max(1, codes.length))})`,
        ...(codes.length > 0 ? codes : ['']),
      );
    add("m.state_type <> 'done' AND m.state <> 'answered'");
  }

  private async addText(q: string, add: (condition: string, ...more: SqlValue[]) => void): Promise<void> {
    if (/^\d{8}-\d{6}$/.test(q)) return add('m.no = ?', q);
    const ids = (await this.search.find(['message'], q, SEARCH_MOST)).map((hit) => hit.id);
    if (ids.length === 0) add('1 = 0');
    else add(`m.id IN (${places(ids.length)})`, ...ids);
  }
}
