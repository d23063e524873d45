/** The deputy's workbench: what waits, what is nearly late, late, taken, handed up, answered; and how many of each. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { Page, PageQuery } from '../../common/http/paging.js';
import { type Among, type Way, WordLists } from '../../common/search/word-lists.js';
import { Clock } from '../../common/time/clock.js';
import { MessageLists } from './message-lists.js';
import type { MessageItemView } from './messages.views.js';

export const DEPUTY_BOXES = [
  'waiting',
  'nearly_due',
  'overdue',
  'accepted',
  'handed_up',
  'answered',
  'closed',
  'all',
] as const;
export type DeputyBox = (typeof DEPUTY_BOXES)[number];

const MINE = "m.holder_kind = 'deputy' AND m.holder_id = ?";
const OPEN = "m.state IN ('waiting', 'accepted')";
const HELD_ONCE =
  "SELECT g.message_id AS id FROM message_holding g WHERE g.holder_kind = 'deputy' AND g.holder_id = ?";
/** Sent to the deputy, or held now: each from an index of its own. */
const HELD = `SELECT m.id FROM message m WHERE ${MINE} UNION SELECT m.id FROM message m WHERE m.deputy_id = ?`;
const waysOf = (deputyId: string): Way[] => [
  { from: 'message m', where: MINE, values: [deputyId] },
  { from: 'message m', where: 'm.deputy_id = ?', values: [deputyId] },
];
const heldOnce = (deputyId: string): Way => ({
  from: 'message_holding g JOIN message m ON m.id = g.message_id',
  where: "g.holder_kind = 'deputy' AND g.holder_id = ?",
  values: [deputyId],
});
const VISIBLE = "m.state NOT IN ('screening', 'rejected')";

interface Counts {
  waiting: number;
  nearlyDue: number;
  overdue: number;
  accepted: number;
  answered: number;
}

@Injectable()
export class DeputyBoxes {
  constructor(
    private readonly lists: MessageLists,
    private readonly words: WordLists,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async page(
    person: Person,
    box: DeputyBox,
    q: string | undefined,
    page: PageQuery,
  ): Promise<Page<MessageItemView>> {
    const question = this.question(box, person.deputyId ?? '');
    const words = q ? await this.words.of('message', q, !page.cursor) : null;
    return this.lists.page({ ...question, page, words });
  }

  async counts(deputyId: string): Promise<Counts & { handedUp: number; closed: number }> {
    const now = dbTime(this.clock.now());
    const own = await this.reads.one<Counts>(
      `SELECT SUM(CASE WHEN m.state = 'waiting' THEN 1 ELSE 0 END) AS waiting,
        SUM(CASE WHEN ${OPEN} AND m.paused_at IS NULL AND m.remind_at <= ? AND m.due_at >= ? THEN 1 ELSE 0 END) AS nearlyDue,
        SUM(CASE WHEN ${OPEN} AND m.paused_at IS NULL AND m.due_at < ? THEN 1 ELSE 0 END) AS overdue,
        SUM(CASE WHEN m.state = 'accepted' THEN 1 ELSE 0 END) AS accepted,
        SUM(CASE WHEN m.state = 'answered' THEN 1 ELSE 0 END) AS answered
       FROM message m WHERE ${MINE}`,
      [now, now, now, deputyId],
    );
    const [handedUp, closed] = await Promise.all([
      this.count('handed_up', deputyId),
      this.count('closed', deputyId),
    ]);
    return {
      waiting: Number(own?.waiting ?? 0),
      nearlyDue: Number(own?.nearlyDue ?? 0),
      overdue: Number(own?.overdue ?? 0),
      accepted: Number(own?.accepted ?? 0),
      answered: Number(own?.answered ?? 0),
      handedUp,
      closed,
    };
  }

  private async count(box: DeputyBox, deputyId: string): Promise<number> {
    const { where, values, among } = this.question(box, deputyId);
    const from = among ? `(${among.sql}) own ${this.words.onward} message m ON m.id = own.id` : 'message m';
    const row = await this.reads.one<{ n: number }>(
      `SELECT COUNT(*) AS n FROM ${from} WHERE ${where.join(' AND ')}`,
      [...(among?.values ?? []), ...values],
    );
    return Number(row?.n ?? 0);
  }

  private question(
    box: DeputyBox,
    deputyId: string,
  ): { where: string[]; values: SqlValue[]; order: 'due' | 'newest'; among?: Among } {
    const now = dbTime(this.clock.now());
    switch (box) {
      case 'waiting':
      case 'accepted':
        return { where: [MINE, 'm.state = ?'], values: [deputyId, box], order: 'due' };
      case 'nearly_due':
        return {
          where: [MINE, OPEN, 'm.paused_at IS NULL', 'm.remind_at <= ?', 'm.due_at >= ?'],
          values: [deputyId, now, now],
          order: 'due',
        };
      case 'overdue':
        return {
          where: [MINE, OPEN, 'm.paused_at IS NULL', 'm.due_at < ?'],
          values: [deputyId, now],
          order: 'due',
        };
      case 'handed_up':
        return {
          where: ["m.holder_kind = 'office'", "m.state IN ('handed_up', 'accepted')"],
          values: [],
          among: { sql: `${HELD_ONCE} GROUP BY g.message_id`, values: [deputyId] },
          order: 'newest',
        };
      case 'answered':
        return { where: [MINE, "m.state = 'answered'"], values: [deputyId], order: 'newest' };
      case 'closed':
        return {
          where: ["m.state = 'closed'"],
          values: [],
          among: { sql: HELD, values: [deputyId, deputyId], ways: waysOf(deputyId) },
          order: 'newest',
        };
      case 'all':
        return {
          where: [VISIBLE],
          values: [],
          among: {
            sql: `${HELD} UNION ${HELD_ONCE}`,
            values: [deputyId, deputyId, deputyId],
            ways: [...waysOf(deputyId), heldOnce(deputyId)],
          },
          order: 'newest',
        };
    }
  }
}
