/** Tells deputies, units, offices and authors of messages what follows an answer, and asks for the return visit that is due. */
import { excerpt } from '@liaison/shared/kernel/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Sql } from '../../common/database/sql.js';
import type { Tx } from '../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import { Audiences } from './audiences.js';
import { FOLLOW_NOTICES, type FollowNotice, VISIT_NOTICES } from './follow-notices.text.js';
import { NotificationChannels } from './notification-channels.js';
import { type NamedUnits, SuggestionAudiences, type SuggestionSubject } from './suggestion-audiences.js';
import { ToldOnce } from './told-once.js';

const MAX_BODY = 300;
const MAX_TITLE = 40;

@Injectable()
export class FollowNotices implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly audiences: Audiences,
    private readonly people: SuggestionAudiences,
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
      types: ['suggestion.visit_due'],
      handle: (tx, event) => this.visit(tx, event),
    });
  }

  /** One notice for each person and door; nobody is told of what they did themselves. */
  async follow(tx: Tx, event: StoredEvent): Promise<void> {
    const one = await this.subject(tx, event.subjectId);
    const { on, actorId } = event.payload;
    // The end of a supervision stands in the timeline; nobody has to act on it.
    if (!one || on === false) return;
    const told = new ToldOnce(event, typeof actorId === 'string' ? actorId : null);
    for (const notice of FOLLOW_NOTICES[event.type] ?? []) {
      const words = { title: notice.title, body: bodyOf(notice, event, one) };
      const people = await this.people.people(tx, notice.to, one);
      told.add(people, { ...words, subjectType: 'suggestion', subjectId: one.id });
      if (notice.to !== 'unit') continue;
      const units = await this.unitsOf(tx, event);
      for (const { assignmentId, recipients } of await this.people.units(tx, 'units', one, units))
        told.add(recipients, { ...words, subjectType: 'assignment', subjectId: assignmentId });
    }
    await this.channels.deliver(tx, told.notices);
  }

  async visit(tx: Tx, event: StoredEvent): Promise<void> {
    const { visitId, targetKind, targetId } = event.payload;
    const one = await this.subject(tx, event.subjectId);
    if (!one || typeof visitId !== 'string' || typeof targetId !== 'string') return;
    const door = targetKind === 'deputy' ? 'deputy' : 'citizen';
    const accounts =
      door === 'deputy'
        ? "SELECT account_id FROM role_grant WHERE scope_kind = 'deputy' AND scope_id = ?"
        : 'SELECT id FROM account WHERE id = ?';
    const notice = VISIT_NOTICES[door];
    const told = new ToldOnce(event, null);
    told.add(await this.audiences.active(tx, door, accounts, [targetId]), {
      title: notice.title,
      body: bodyOf(notice, event, one),
      subjectType: 'return_visit',
      subjectId: visitId,
    });
    await this.channels.deliver(tx, told.notices);
  }

  private subject(sql: Sql, id: string): Promise<SuggestionSubject | null> {
    return sql.one<SuggestionSubject>(
      'SELECT id, author_id, region_path, review_path, title, number_year, number_seq FROM suggestion WHERE id = ?',
      [id],
    );
  }

  /** The unit that the step belongs to, or every one that has a part in it now. */
  private async unitsOf(sql: Sql, { subjectId, payload }: StoredEvent): Promise<NamedUnits> {
    if (typeof payload.unitId === 'string') return { unitIds: [payload.unitId] };
    const rows = await sql.rows<{ unit_id: string }>(
      "SELECT DISTINCT unit_id FROM suggestion_assignment WHERE suggestion_id = ? AND state <> 'replaced'",
      [subjectId],
    );
    return { unitIds: rows.map((row) => row.unit_id) };
  }
}

/** The notice's sentence with the suggestion's title; nothing of its text goes out. */
function bodyOf(
  notice: Pick<FollowNotice, 'body'>,
  { payload }: StoredEvent,
  one: SuggestionSubject,
): string {
  const values: Readonly<Record<string, unknown>> = {
    s: `“${excerpt(one.title, MAX_TITLE)}”`,
    u: payload.unitName ?? '承办单位',
    to: payload.to,
    day: payload.day,
  };
  return excerpt(
    notice.body.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    MAX_BODY,
  );
}
