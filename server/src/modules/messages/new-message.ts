/** Builds the first rows of a message: itself and the entries that open its timeline. */

import { excerpt } from '@liaison/shared/kernel/text';
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { MESSAGE_STATE_SPECS, type MessageState } from '@liaison/shared/messages/message.states';
import type { Person } from '../../common/access/person.js';
import { newId } from '../../common/database/ids.js';
import type { CheckResult, Verdict } from '../content/screening.js';
import type { Holder } from './clocks.js';
import type { Message } from './message.entity.js';
import type { MessageClock } from './message-clock.entity.js';
import type { PostMessageInput } from './messages.dto.js';
import type { EntryInput } from './timeline.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

export interface NewMessage {
  readonly id: string;
  readonly no: string;
  readonly person: Person;
  readonly input: PostMessageInput;
  readonly station: { readonly id: string; readonly region_path: string };
  readonly holder: Holder;
  readonly now: Date;
  readonly verdict: Verdict;
  readonly clock: MessageClock;
  readonly contactSealed: string | null;
}

const STATE_AFTER: Readonly<Record<Verdict, MessageState>> = {
  pass: 'waiting',
  hold: 'screening',
  reject: 'rejected',
};

export function newMessage({
  id,
  no,
  person,
  input,
  station,
  holder,
  now,
  verdict,
  clock,
  contactSealed,
}: NewMessage): Message {
  const state = STATE_AFTER[verdict];
  const running = state !== 'rejected';
  return {
    id,
    no,
    authorId: person.accountId,
    stationId: station.id,
    regionPath: station.region_path,
    deputyId: input.deputyId ?? null,
    category: input.category,
    subcategory: input.subcategory ?? null,
    text: input.text,
    excerpt: excerpt(input.text),
    photoCount: input.photoIds?.length ?? 0,
    placeText: input.place?.text ?? null,
    lat: input.place?.lat ?? null,
    lng: input.place?.lng ?? null,
    contactSealed,
    visibility: input.visibility,
    state,
    stateType: MESSAGE_STATE_SPECS[state].type,
    previousState: null,
    version: 1,
    entries: state === 'screening' ? 1 : 2,
    holderKind: holder.kind,
    holderId: holder.id,
    holderSince: now,
    submittedAt: now,
    firstAnsweredAt: null,
    firstAnswerMs: null,
    firstAnswerInTime: null,
    interimAt: null,
    lastAnsweredAt: null,
    answeredById: null,
    answerCount: 0,
    closedAt: null,
    closeAfter: null,
    reopenedCount: 0,
    reconsiderCount: 0,
    wasHandedUp: 0,
    mergedIntoId: null,
    joinedCount: 0,
    publishedAt: null,
    hiddenAt: null,
    solved: null,
    satisfied: null,
    ratedAt: null,
    dueAt: running ? clock.dueAt : null,
    remindAt: running ? clock.remindAt : null,
    pausedAt: null,
    updatedAt: now,
  };
}

/** `submit`, and the automatic screening's result when it had one. */
export function openingEntries(message: Message, result: CheckResult, now: Date): TimelineEntry[] {
  const base = { messageId: message.id, at: now, fromState: 'screening', detail: null, photoCount: 0 };
  const submit: TimelineEntry = {
    ...base,
    id: newId(),
    seq: 1,
    actorKind: 'author',
    actorId: message.authorId,
    actorLabel: '留言人',
    action: 'submit',
    toState: 'screening',
    text: null,
    detail: result.reason === null ? null : JSON.stringify({ screening: result.reason }),
    photoCount: message.photoCount,
  };
  if (message.state === 'screening') return [submit];
  const passed = message.state === 'waiting';
  const screened: TimelineEntry = {
    ...base,
    id: newId(),
    seq: 2,
    actorKind: 'system',
    actorId: null,
    actorLabel: '系统',
    action: passed ? 'pass_screening' : 'reject',
    toState: message.state,
    text: passed ? null : '内容不符合留言规范，请修改后重新提交。',
  };
  return [submit, screened];
}

/** What the submission announces. */
export function openingEvent(
  message: Message,
  stationName: string,
  person: Person,
  now: Date,
  machine: boolean,
): EntryInput {
  return {
    ...(machine ? { machine } : {}),
    row: {
      id: message.id,
      no: message.no,
      excerpt: message.excerpt,
      author_id: message.authorId,
      station_id: message.stationId,
      deputy_id: message.deputyId,
      region_path: message.regionPath,
      state: message.state,
      holder_kind: message.holderKind,
      holder_id: message.holderId,
      entries: message.entries,
      published_at: null,
      hidden_at: null,
      station_name: stationName,
      office_name: null,
      holder_deputy_name: null,
    },
    action: 'submit',
    to: message.state,
    person,
    text: null,
    detail: {},
    photoCount: 0,
    holder: { kind: message.holderKind, id: message.holderId },
    otherId: null,
    now,
  };
}

export interface Posted {
  readonly id: string;
  readonly no: string;
  readonly state: string;
  readonly stateText: string;
  /** Latest time of the first answer; null when it was refused. */
  readonly dueAt: string | null;
}

/** What the author is told of a new message. */
export function postedView({ id, no, state, dueAt }: Message): Posted {
  return {
    id,
    no,
    state,
    stateText: MESSAGE_STATE_SPECS[state].text,
    dueAt: dueAt ? toBeijingIso(dueAt) : null,
  };
}

/** Whoever was addressed: a deputy, or the station, whose keeper passes it on. */
export function firstHolder(input: PostMessageInput, stationId: string): Holder {
  return input.deputyId ? { kind: 'deputy', id: input.deputyId } : { kind: 'station', id: stationId };
}

/** The clock of a message that was refused at once. */
export function stopped(clock: MessageClock, now: Date): MessageClock {
  return { ...clock, stoppedAt: now, nextAt: null };
}
