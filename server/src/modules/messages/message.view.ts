/** What each door sees of one message: the record with its timeline, clock and the actions the person may do now. */

import { maskPersonal } from '@liaison/shared/kernel/text';
import { allowedActions, MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { CLOCK_TEXT, MESSAGE_ACTION_LABEL, TIMELINE_TEXT } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { apiTime, dbTime } from '../../common/database/times.js';
import { maskContact, Sealer } from '../../common/sealing/sealer.js';
import { Clock } from '../../common/time/clock.js';
import { FilesService, type Photo } from '../files/files.service.js';
import { Categories } from '../settings/categories.js';
import { HandOverTargets } from './hand-over-targets.js';
import { hiddenEntries } from './hidden-entries.js';
import { messageFacts } from './message.policy.js';
import type { ClockRow, EntryRow, MessageRow } from './message.rows.js';
import { holderText, itemView, urgency } from './message-lists.js';
import { MessagesRepository } from './messages.repository.js';
import type {
  ClockView,
  MergedIntoView,
  MessageDetailView,
  PublicMessageView,
  TimelineEntryView,
} from './messages.views.js';
import { publicItem } from './public-item.js';

/** Steps between officials that concern other people's messages, or the screening, are not for the public. */
const NOT_PUBLIC = new Set([
  'merged_here',
  'unmerged_here',
  'merge',
  'unmerge',
  'return_to_screening',
  'pass_screening',
  'restore',
  'needs_person',
]);

/** Its answer clock ended with the filing of a suggestion, and neither an answer nor a new question came since. */
function waitsForResult({ state, state_type }: MessageRow, clocks: readonly ClockRow[]): boolean {
  return state_type !== 'done' && state !== 'answered' && clocks.every(({ kind }) => kind === 'acceptance');
}

@Injectable()
export class MessageViews {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly targets: HandOverTargets,
    private readonly files: FilesService,
    private readonly sealer: Sealer,
    private readonly categories: Categories,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async detail(row: MessageRow, person: Person): Promise<MessageDetailView> {
    const [entries, clocks, mergedInto, above, mergedFrom] = await Promise.all([
      this.messages.timeline(row.id),
      this.messages.runningClocks(row.id),
      this.mergedInto(row),
      person.door === 'citizen' ? null : this.targets.next(row),
      person.door === 'admin' ? this.messages.mergedFrom(row.id) : [],
    ]);
    const photos = await this.photos(entries);
    const words = await this.categories.words();
    const now = dbTime(this.clock.now());
    const actor = { door: person.door, permissions: person.permissions };
    const staff = person.door === 'admin';
    const clock = clocks[0];
    return {
      ...itemView({ ...row, category: words(row.region_path, row.category), rated_at: null }, now),
      toRate:
        allowedActions(row.state, actor, messageFacts(row, person)).includes('rate') &&
        row.satisfied === null,
      text: row.text,
      subcategory: row.subcategory && words(row.region_path, row.subcategory, row.category),
      photos: photos.get(entries[0]?.id ?? '') ?? [],
      place: row.place_text === null ? null : { text: row.place_text, lat: row.lat, lng: row.lng },
      contact:
        row.contact_sealed === null
          ? null
          : maskContact(this.sealer.open('message.contact', row.contact_sealed)),
      published: row.published_at !== null && row.hidden_at === null,
      station: { id: row.station_id, name: row.station_name },
      deputy: row.deputy_id && row.deputy_name ? { id: row.deputy_id, name: row.deputy_name } : null,
      holder: {
        kind: row.holder_kind,
        id: row.holder_id,
        name: holderText(row),
        since: apiTime(row.holder_since),
      },
      clock: clock && MESSAGE_STATE_SPECS[row.state].type !== 'done' ? clockView(clock, now) : null,
      interimAt: waitsForResult(row, clocks) ? apiTime(row.interim_at) : null,
      timeline: timelineView(entries, photos, staff ? 'staff' : 'person'),
      mergedInto,
      mergedFrom,
      handUpTo: above?.name ?? null,
      actions: allowedActions(row.state, actor, messageFacts(row, person)).map((action) => ({
        action,
        label: MESSAGE_ACTION_LABEL[action],
      })),
      version: row.version,
    };
  }

  async public(row: MessageRow): Promise<PublicMessageView> {
    const entries = await this.messages.timeline(row.id);
    const photos = await this.photos(entries);
    return {
      ...publicItem({ ...row, category: (await this.categories.words())(row.region_path, row.category) }),
      text: maskPersonal(row.text),
      stationId: row.station_id,
      deputyId: row.deputy_id,
      photos: photos.get(entries[0]?.id ?? '') ?? [],
      placeText: row.place_text === null ? null : maskPersonal(row.place_text),
      timeline: timelineView(entries, photos, 'public'),
    };
  }

  private photos(entries: readonly EntryRow[]): Promise<Map<string, Photo[]>> {
    const ids = entries.filter((entry) => entry.photo_count > 0).map((entry) => entry.id);
    return ids.length > 0 ? this.files.photosOf(this.reads, 'timeline', ids) : Promise.resolve(new Map());
  }

  /** An author whose message was merged still reads the answer there, and nothing else of it. */
  private async mergedInto(row: MessageRow): Promise<MergedIntoView | null> {
    const into = row.merged_into_id ? await this.messages.byId(row.merged_into_id) : null;
    if (!into) return null;
    const answer = timelineView(await this.messages.timeline(into.id), new Map(), 'person')
      .filter((entry) => entry.action === 'answer')
      .at(-1);
    return {
      id: into.id,
      no: into.no,
      stateText: MESSAGE_STATE_SPECS[into.state].text,
      lastAnswer: answer?.text ?? null,
    };
  }
}

function clockView(clock: ClockRow, now: string): ClockView {
  return {
    kind: clock.kind,
    kindText: CLOCK_TEXT[clock.kind],
    startedAt: apiTime(clock.started_at),
    dueAt: apiTime(clock.due_at),
    pausedAt: apiTime(clock.paused_at),
    pauseReason: clock.pause_reason,
    resumeAt: apiTime(clock.resume_at),
    ...urgency(clock, now),
  };
}

interface EntryDetail {
  readonly whereToGo?: string;
  readonly days?: number;
  readonly entrySeq?: number;
  readonly intoNo?: string;
  readonly fromNo?: string;
  readonly screening?: string;
}

function detailOf(entry: EntryRow): EntryDetail {
  return entry.detail === null ? {} : (JSON.parse(entry.detail) as EntryDetail);
}

function noteOf(detail: EntryDetail, reader: 'staff' | 'person' | 'public'): string | null {
  if (detail.whereToGo) return `建议向这里反映：${detail.whereToGo}`;
  if (detail.days) return `暂停 ${detail.days} 天，到期自动恢复`;
  if (reader === 'public') return null;
  if (detail.intoNo) return `并入受理号 ${detail.intoNo}`;
  if (detail.fromNo) return `受理号 ${detail.fromNo}`;
  const screening = reader === 'staff' && detail.screening ? detail.screening : null;
  if (detail.entrySeq) return `第 ${detail.entrySeq} 条${screening ? `：${screening}` : ''}`;
  return screening;
}

/** A hidden entry keeps its place and says why; only staff still read it. */
export function timelineView(
  entries: readonly EntryRow[],
  photos: ReadonlyMap<string, Photo[]>,
  reader: 'staff' | 'person' | 'public',
): TimelineEntryView[] {
  const hidden = hiddenEntries(entries, reader);
  const shown = reader === 'public' ? entries.filter((entry) => !NOT_PUBLIC.has(entry.action)) : entries;
  return shown.map((entry) => {
    const reason = hidden.get(entry.seq);
    const covered = reason !== undefined && reader !== 'staff';
    const text = entry.text !== null && reader === 'public' ? maskPersonal(entry.text) : entry.text;
    return {
      seq: entry.seq,
      at: apiTime(entry.at),
      actor: { kind: entry.actor_kind, label: entry.actor_label },
      action: entry.action,
      actionText: TIMELINE_TEXT[entry.action] ?? entry.action,
      fromState: entry.from_state,
      toState: entry.to_state,
      text: covered ? null : text,
      note: covered ? null : noteOf(detailOf(entry), reader),
      photos: covered || entry.seq === 1 ? [] : (photos.get(entry.id) ?? []),
      hidden: reason === undefined ? null : { reason },
    };
  });
}
