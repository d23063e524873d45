// Every door tells the story of a message or a suggestion with this: one line down, one dot for each step.
import { View } from '@tarojs/components';
import type { TimelineEntry } from '../core/api.types';
import { timeText } from '../core/format';
import { as } from '../core/platform/role';
import { PhotoGrid } from './photos';

/** Steps that people look for stand out; the rest is quiet. */
const LOUD = new Set([
  ...['answer', 'decline', 'reject', 'rate', 'reopen', 'rate_reopen'],
  ...['return_for_correction', 'refuse', 'convert', 'file', 'evaluate', 'rehandle', 'fulfil'],
]);

/** What a step tells, of a message or of a suggestion. */
export type ToldStep = Pick<
  TimelineEntry,
  'seq' | 'at' | 'action' | 'actionText' | 'text' | 'note' | 'photos'
> & {
  actor: { label: string };
  hidden: { reason: string } | null;
};

function Entry({ entry }: { entry: ToldStep }) {
  const loud = LOUD.has(entry.action);
  return (
    <View className={`timeline__entry ${loud ? 'timeline__entry--loud' : ''}`}>
      <View className="timeline__dot" />
      <View className="timeline__main">
        <View className="timeline__what">{entry.actionText}</View>
        <View className="timeline__who">
          {entry.actor.label} · {timeText(entry.at)}
        </View>
        {entry.hidden ? (
          <View className="timeline__hidden">此处内容已隐藏：{entry.hidden.reason}</View>
        ) : null}
        {entry.text ? <View className={`timeline__text prose`}>{entry.text}</View> : null}
        {entry.note ? <View className="timeline__note">{entry.note}</View> : null}
        {entry.photos.length ? <PhotoGrid photos={entry.photos} /> : null}
      </View>
    </View>
  );
}

/** Newest first, because that is what the reader came for. */
export function Timeline({ entries }: { entries: readonly ToldStep[] }) {
  const newestFirst = [...entries].sort((a, b) => b.seq - a.seq);
  return (
    <View className="timeline" {...as('list')} aria-label="办理经过">
      {newestFirst.map((entry) => (
        <Entry key={entry.seq} entry={entry} />
      ))}
    </View>
  );
}
