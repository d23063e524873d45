/** Reads for the doors: one message for who may see it, and the boxes of the author, the deputy and the public. */

import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { places, type SqlValue } from '../../common/database/sql.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, type PageQuery, toPage } from '../../common/http/paging.js';
import { Search } from '../../common/search/search.js';
import { WordLists } from '../../common/search/word-lists.js';
import { Categories } from '../settings/categories.js';
import { isHolder, isInScope, isPublished } from './message.policy.js';
import type { MessageRow } from './message.rows.js';
import { MessageViews } from './message.view.js';
import { MessageLists } from './message-lists.js';
import { MessagesRepository } from './messages.repository.js';
import type {
  MessageDetailView,
  MessageItemView,
  PublicMessageItemView,
  PublicMessageView,
} from './messages.views.js';
import { type PublicRow, publicItem } from './public-item.js';

export type CitizenBox = 'open' | 'done' | 'all';
export interface PublicFilter extends PageQuery {
  readonly stationId?: string;
  readonly deputyId?: string;
  readonly category?: string;
  readonly q?: string;
}
type ListedRow = PublicRow & { published_at: string };

/** LEFT JOIN although every message has its station: MariaDB would else begin with the stations and sort all published messages. */
const PUBLIC_COLUMNS = `m.id, m.excerpt, m.category, m.region_path, s.name AS station_name, d.name AS deputy_name, m.submitted_at, m.last_answered_at, m.joined_count,
  m.solved, m.satisfied, m.state, m.published_at`;
const PUBLIC_JOINS = 'LEFT JOIN station s ON s.id = m.station_id LEFT JOIN deputy d ON d.id = m.deputy_id';

@Injectable()
export class MessagesQueries {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly lists: MessageLists,
    private readonly views: MessageViews,
    private readonly search: Search,
    private readonly words: WordLists,
    private readonly reads: Reads,
    private readonly categories: Categories,
  ) {}

  ofAuthor(person: Person, box: CitizenBox, page: PageQuery): Promise<Page<MessageItemView>> {
    const where = ['m.author_id = ?'];
    if (box === 'open') where.push("m.state_type <> 'done'");
    if (box === 'done') where.push("m.state_type = 'done'");
    return this.lists.page({ where, values: [person.accountId], order: 'newest', page });
  }

  /** @throws AppError `not_found` for everybody else's message. */
  async detailFor(person: Person, id: string): Promise<MessageDetailView> {
    const row = found(await this.messages.byId(id));
    if (!(await this.maySee(row, person))) throw new AppError('not_found');
    return this.views.detail(row, person);
  }

  async published(id: string): Promise<PublicMessageView> {
    const row = found(await this.messages.byId(id));
    if (!isPublished(row)) throw new AppError('not_found');
    return this.views.public(row);
  }

  async publishedList(filter: PublicFilter): Promise<Page<PublicMessageItemView>> {
    const where = ['m.published_at IS NOT NULL', 'm.hidden_at IS NULL'];
    const values: SqlValue[] = [];
    const add = (condition: string, value: SqlValue | undefined) => {
      if (value === undefined) return;
      where.push(condition);
      values.push(value);
    };
    add('m.station_id = ?', filter.stationId);
    if (filter.deputyId !== undefined) {
      where.push('(m.answered_by_id = ? OR m.deputy_id = ?)');
      values.push(filter.deputyId, filter.deputyId);
    }
    add('m.category = ?', filter.category);
    const after = decodeCursor(filter.cursor, 2);
    if (after) {
      where.push('(m.published_at < ? OR (m.published_at = ? AND m.id < ?))');
      values.push(after[0] ?? '', after[0] ?? '', after[1] ?? '');
    }
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const list = {
      ...{ columns: PUBLIC_COLUMNS, table: 'message m', joins: PUBLIC_JOINS, where, values },
      ...{ order: 'm.published_at DESC, m.id DESC', key: ['m.published_at', 'm.id'] },
    };
    const words = filter.q ? await this.words.of('published', filter.q) : null;
    const { rows, goOn } = await this.words.found<ListedRow>(list, words, limit + 1);
    const shown = await this.categories.shown(rows);
    return toPage(shown, limit, (row) => [row.published_at, row.id], publicItem, goOn);
  }

  /** Published messages like a text that is about to be sent, the nearest first. */
  async similar(text: string, most: number): Promise<PublicMessageItemView[]> {
    const hits = await this.search.similar('published', text, most * 2);
    if (hits.length === 0) return [];
    const rows = await this.reads.rows<ListedRow>(
      `SELECT ${PUBLIC_COLUMNS} FROM message m ${PUBLIC_JOINS} WHERE m.hidden_at IS NULL AND m.id IN (${places(hits.length)})`,
      hits.map((hit) => hit.id),
    );
    const rank = new Map(hits.map((hit, index) => [hit.id, index]));
    return (await this.categories.shown(rows))
      .sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
      .slice(0, most)
      .map(publicItem);
  }

  private async maySee(row: MessageRow, person: Person): Promise<boolean> {
    if (person.door === 'citizen') return row.author_id === person.accountId;
    // What waits for screening or was refused there is not yet anybody's but the staff's.
    if (person.door === 'deputy') {
      if (row.state === 'screening' || row.state === 'rejected') return false;
      return (
        isHolder(row, person) ||
        row.deputy_id === person.deputyId ||
        this.messages.everHeldBy(row.id, person.deputyId ?? '')
      );
    }
    return isInScope(row, person) || isHolder(row, person);
  }
}
