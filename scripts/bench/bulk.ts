/** Loads many messages straight into the tables, so that the contestants read a database of the size asked for. 演示数据. */
import { excerpt, searchTokens } from '@liaison/shared/kernel/text';
import { insertRows, type RigCounty } from '../rig/county.js';
import { dbTime, newId } from '../rig/ids.js';
import type { Store, Value } from '../rig/store.js';

type Row = Record<string, Value>;

const BATCH = 1000;
const DAYS = 60;
const DAY_MS = 86_400_000;
const TOPICS = [
  '路灯夜里不亮',
  '排水沟堵了',
  '公交车等得久',
  '自来水发黄',
  '垃圾没人清',
  '健身器材坏了',
  '桥面坑洼',
];
const CATEGORIES = ['交通运输', '城乡建设', '生态环境'];

interface Batch {
  readonly message: Row[];
  readonly timeline_entry: Row[];
  readonly message_clock: Row[];
  readonly search_entry: Row[];
}

function entry(
  messageId: string,
  seq: number,
  at: string,
  actor: string,
  action: string,
  from: string,
  to: string,
  text: string | null,
): Row {
  return {
    id: newId(),
    message_id: messageId,
    seq,
    at,
    actor_kind: actor,
    actor_id: null,
    actor_label: { author: '留言人', system: '系统' }[actor] ?? '演示代表代表',
    action,
    from_state: from,
    to_state: to,
    text,
    detail: null,
    photo_count: 0,
  };
}

/** Of ten messages three wait, two are accepted, five are answered and published. */
function add(batch: Batch, index: number, county: RigCounty, start: number, step: number): void {
  const station = county.stations[index % county.stations.length];
  const deputyId = station?.deputyIds[Math.floor(index / county.stations.length) % station.deputyIds.length];
  if (!station || !deputyId) return;
  const id = newId();
  const at = start + index * step;
  const [submitted, answered, due] = [
    dbTime(new Date(at)),
    dbTime(new Date(at + DAY_MS)),
    dbTime(new Date(at + 3 * DAY_MS)),
  ];
  const state = ['waiting', 'waiting', 'waiting', 'accepted', 'accepted'][index % 10] ?? 'answered';
  const done = state === 'answered';
  const text = `演示数据：第 ${index} 条，${TOPICS[index % TOPICS.length] ?? ''}，已经有一段时间了，请代表到现场看一看，帮我们反映反映。`;
  const shown = excerpt(text);
  const no = `B${String(index).padStart(14, '0')}`;
  const entries = [
    entry(id, 1, submitted, 'author', 'submit', 'screening', 'screening', null),
    entry(id, 2, submitted, 'system', 'pass_screening', 'screening', 'waiting', null),
    ...(state === 'waiting' ? [] : [entry(id, 3, answered, 'deputy', 'accept', 'waiting', 'accepted', null)]),
    ...(done
      ? [entry(id, 4, answered, 'deputy', 'answer', 'accepted', 'answered', '已经到现场看过，本周内修好。')]
      : []),
  ];
  batch.timeline_entry.push(...entries);
  batch.message.push({
    id,
    no,
    author_id: newId(),
    station_id: station.id,
    region_path: county.regionPath,
    deputy_id: deputyId,
    category: CATEGORIES[index % CATEGORIES.length] ?? '',
    text,
    excerpt: shown,
    visibility: 'public',
    state,
    state_type: state === 'waiting' ? 'waiting' : 'moving',
    version: entries.length - 1,
    entries: entries.length,
    holder_kind: 'deputy',
    holder_id: deputyId,
    holder_since: submitted,
    submitted_at: submitted,
    first_answered_at: done ? answered : null,
    first_answer_ms: done ? DAY_MS : null,
    first_answer_in_time: done ? 1 : null,
    last_answered_at: done ? answered : null,
    answered_by_id: done ? deputyId : null,
    answer_count: done ? 1 : 0,
    published_at: done ? answered : null,
    due_at: done ? null : due,
    remind_at: done ? null : answered,
    updated_at: answered,
  });
  batch.message_clock.push({
    id: newId(),
    message_id: id,
    kind: 'first_answer',
    holder_kind: 'deputy',
    holder_id: deputyId,
    started_at: submitted,
    remind_at: answered,
    due_at: due,
    escalate_at: dbTime(new Date(at + 6 * DAY_MS)),
    stopped_at: done ? answered : null,
    in_time: done ? 1 : null,
  });
  for (const type of done ? ['message', 'published'] : ['message'])
    batch.search_entry.push({
      subject_type: type,
      subject_id: id,
      tokens: searchTokens(text, true).join(' '),
    });
}

/** `count` messages, the first of them numbered `first`, over the last sixty days, spread evenly over stations and deputies. */
export async function loadMessages(
  store: Store,
  county: RigCounty,
  count: number,
  tell: (done: number) => void,
  first = 0,
): Promise<void> {
  const start = Date.now() - DAYS * DAY_MS;
  const step = Math.floor((DAYS * DAY_MS) / Math.max(count, 1));
  for (let from = 0; from < count; from += BATCH) {
    const batch: Batch = { message: [], timeline_entry: [], message_clock: [], search_entry: [] };
    for (let index = from; index < Math.min(from + BATCH, count); index += 1)
      add(batch, first + index, county, start - first * step, step);
    for (const [table, rows] of Object.entries(batch)) await insertRows(store, table, rows);
    tell(Math.min(from + BATCH, count));
  }
  await store.write('ANALYZE TABLE message, timeline_entry, message_clock');
}
