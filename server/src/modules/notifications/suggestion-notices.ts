/** Listens to everything that happens to a suggestion and tells deputies, units and offices whom it concerns. */
import { excerpt } from '@liaison/shared/kernel/text';
import { suggestionNumber } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import { NotificationChannels } from './notification-channels.js';
import { type NamedUnits, SuggestionAudiences, type SuggestionSubject } from './suggestion-audiences.js';
import { SUGGESTION_NOTICES, type SuggestionNotice } from './suggestion-notices.text.js';
import { ToldOnce } from './told-once.js';

const MAX_BODY = 300;
const MAX_TITLE = 40;

interface Payload extends NamedUnits {
  readonly action: string;
  readonly toState?: string;
  readonly atLeaders?: boolean;
  readonly assignmentId: string | null;
  readonly unitName?: string | null;
  readonly clockText?: string;
  readonly deputyIds?: readonly string[];
  readonly actorId?: string | null;
}
function isPayload(payload: unknown): payload is Payload {
  return typeof payload === 'object' && payload !== null && 'action' in payload && 'assignmentId' in payload;
}

function applies({ when }: SuggestionNotice, event: Payload): boolean {
  if (when === undefined) return true;
  if (when === 'all_answered') return event.toState === 'answered';
  if (when === 'at_leaders') return event.atLeaders === true;
  return (when === 'unit_clock') === (event.assignmentId !== null);
}

/** The notice's sentence with the suggestion's title and number; nothing of its text goes out. */
function bodyOf(notice: SuggestionNotice, event: Payload, one: SuggestionSubject): string {
  const { number_year: year, number_seq: seq } = one;
  const no = year === null || seq === null ? '' : `(${suggestionNumber(year, seq)})`;
  const values: Readonly<Record<string, string>> = {
    s: `“${excerpt(one.title, MAX_TITLE)}”${no}`,
    u: event.unitName ?? '承办单位',
    c: event.clockText ?? '',
  };
  return excerpt(
    notice.body.replace(/\{(\w)\}/g, (_, name: string) => values[name] ?? ''),
    MAX_BODY,
  );
}

@Injectable()
export class SuggestionNotices implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly audiences: SuggestionAudiences,
    private readonly channels: NotificationChannels,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'notifications.suggestions',
      types: Object.keys(SUGGESTION_NOTICES),
      handle: (tx, event) => this.handle(tx, event),
    });
  }

  /** One notice for each person and door; nobody is told of what they did themselves. */
  async handle(tx: Tx, event: StoredEvent): Promise<void> {
    const payload: unknown = event.payload;
    if (!isPayload(payload)) return;
    const one = await tx.one<SuggestionSubject>(
      'SELECT id, author_id, region_path, review_path, title, number_year, number_seq FROM suggestion WHERE id = ?',
      [event.subjectId],
    );
    if (!one) return;
    const told = new ToldOnce(event, payload.actorId ?? null);
    for (const notice of SUGGESTION_NOTICES[event.type] ?? []) {
      if (!applies(notice, payload)) continue;
      const words = { title: notice.title, body: bodyOf(notice, payload, one) };
      const people = await this.audiences.people(tx, notice.to, one, payload.deputyIds ?? []);
      told.add(people, { ...words, subjectType: 'suggestion', subjectId: one.id });
      if (people.length > 0) continue;
      for (const { assignmentId, recipients } of await this.unitPeople(tx, notice, one, payload))
        told.add(recipients, { ...words, subjectType: 'assignment', subjectId: assignmentId });
    }
    await this.channels.deliver(tx, told.notices);
  }

  private async unitPeople(tx: Tx, { to }: SuggestionNotice, one: SuggestionSubject, named: NamedUnits) {
    const units = ['unit', 'units', 'successor', 'mains'];
    return units.includes(to) ? this.audiences.units(tx, to, one, named) : [];
  }
}
