/** Tells deputies, units, offices and authors of messages what follows an answer, and asks for the return visit that is due. */
import { excerpt } from '@liaison/shared/kernel/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../common/database/ids.js';
import { places, type Sql } from '../../common/database/sql.js';
import type { Tx } from '../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import { RegionsRepository } from '../regions/regions.repository.js';
import { Audiences, type Recipient } from './audiences.js';
import {
  FOLLOW_NOTICES,
  type FollowAudience,
  type FollowNotice,
  VISIT_NOTICES,
} from './follow-notices.text.js';
import { type NewNotification, NotificationChannels } from './notification-channels.js';

const MAX_BODY = 300;
const MAX_TITLE = 40;
const VISIT_DUE = 'suggestion.visit_due';

interface Paper {
  readonly title: string;
  readonly author_id: string;
  readonly region_path: string;
}

@Injectable()
export class FollowNotices implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly audiences: Audiences,
    private readonly regions: RegionsRepository,
    private readonly channels: NotificationChannels,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'notifications.following',
      types: Object.keys(FOLLOW_NOTICES),
      handle: (tx, event) => this.follow(tx, event),
    });
    this.consumers.register({
      name: 'notifications.return-visits',
      types: [VISIT_DUE],
      handle: (tx, event) => this.visit(tx, event),
    });
  }

  /** One notice for each person and door; nobody is told of what they did themselves. */
  async follow(tx: Tx, event: StoredEvent): Promise<void> {
    const paper = await this.paper(tx, event.subjectId);
    // The end of a supervision stands in the timeline; nobody has to act on it.
    if (!paper || event.payload.on === false) return;
    const told = new Map<string, NewNotification>();
    for (const notice of FOLLOW_NOTICES[event.type] ?? [])
      for (const recipient of await this.people(tx, notice.to, event, paper)) {
        const place = `${recipient.accountId} ${recipient.door}`;
        if (recipient.accountId === event.payload.actorId || told.has(place)) continue;
        told.set(place, notify(event, recipient, notice, paper, 'suggestion', event.subjectId));
      }
    await this.channels.deliver(tx, [...told.values()]);
  }

  async visit(tx: Tx, event: StoredEvent): Promise<void> {
    const { visitId, targetKind, targetId } = event.payload;
    const paper = await this.paper(tx, event.subjectId);
    if (!paper || typeof visitId !== 'string' || typeof targetId !== 'string') return;
    const deputy = targetKind === 'deputy';
    const people = deputy
      ? await this.deputies(tx, [targetId])
      : await this.audiences.active(tx, 'citizen', 'SELECT id FROM account WHERE id = ?', [targetId]);
    const notice = VISIT_NOTICES[deputy ? 'deputy' : 'citizen'];
    await this.channels.deliver(
      tx,
      people.map((one) => notify(event, one, notice, paper, 'return_visit', visitId)),
    );
  }

  private paper(sql: Sql, id: string): Promise<Paper | null> {
    return sql.one<Paper>('SELECT title, author_id, region_path FROM suggestion WHERE id = ?', [id]);
  }

  private async people(
    sql: Sql,
    audience: FollowAudience,
    { subjectId, payload }: StoredEvent,
    paper: Paper,
  ): Promise<Recipient[]> {
    if (audience === 'office')
      return this.audiences.nearestOffice(sql, await this.regions.officesAbove(paper.region_path, sql));
    if (audience === 'deputies') {
      const signers = await sql.rows<{ deputy_id: string }>(
        "SELECT deputy_id FROM suggestion_signer WHERE suggestion_id = ? AND status = 'confirmed'",
        [subjectId],
      );
      return this.deputies(sql, [paper.author_id, ...signers.map((row) => row.deputy_id)]);
    }
    const units = typeof payload.unitId === 'string' ? [payload.unitId] : await this.unitsOf(sql, subjectId);
    if (units.length === 0) return [];
    const grants = `SELECT account_id FROM role_grant WHERE scope_kind = 'unit' AND scope_id IN (${places(units.length)})`;
    return this.audiences.active(sql, 'unit', grants, units);
  }

  private deputies(sql: Sql, ids: readonly string[]): Promise<Recipient[]> {
    const grants = `SELECT account_id FROM role_grant WHERE scope_kind = 'deputy' AND scope_id IN (${places(ids.length)})`;
    return this.audiences.active(sql, 'deputy', grants, ids);
  }

  /** Every unit that has a part in it now. */
  private async unitsOf(sql: Sql, suggestionId: string): Promise<string[]> {
    const rows = await sql.rows<{ unit_id: string }>(
      "SELECT DISTINCT unit_id FROM suggestion_assignment WHERE suggestion_id = ? AND state <> 'replaced'",
      [suggestionId],
    );
    return rows.map((row) => row.unit_id);
  }
}

function notify(
  event: StoredEvent,
  { accountId, door }: Recipient,
  notice: Pick<FollowNotice, 'title' | 'body'>,
  paper: Paper,
  subjectType: 'suggestion' | 'return_visit',
  subjectId: string,
): NewNotification {
  const { unitName, to, day } = event.payload;
  const body = notice.body
    .replace('{s}', `“${excerpt(paper.title, MAX_TITLE)}”`)
    .replace('{u}', typeof unitName === 'string' ? unitName : '承办单位')
    .replace('{to}', typeof to === 'string' ? to : '')
    .replace('{day}', String(day ?? ''));
  return {
    id: newId(),
    accountId,
    door,
    kind: event.type,
    title: notice.title,
    body: excerpt(body, MAX_BODY),
    subjectType,
    subjectId,
    createdAt: event.at,
  };
}
