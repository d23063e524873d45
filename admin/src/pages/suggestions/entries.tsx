/** Everything that happened to a suggestion, the newest on top. */
import { Tag, Timeline, Typography } from 'antd';
import { Photos } from '../../components/photos';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';

function Entry({ entry }: { entry: Schemas['SuggestionEntryView'] }) {
  return (
    <div>
      <Typography.Text strong>{entry.actionText}</Typography.Text>
      <Typography.Text type="secondary">
        {'　'}
        {entry.actor}　{longTime(entry.at)}
      </Typography.Text>
      {entry.unitName && entry.unitName !== entry.actor && <div>{entry.unitName}</div>}
      {entry.failed.map((mark) => (
        <Tag key={mark} color="red">
          未达到：{mark}
        </Tag>
      ))}
      {entry.rule && <div>依据：{entry.rule}</div>}
      {entry.cause && <div>原因：{entry.cause}</div>}
      {entry.text && <div style={{ whiteSpace: 'pre-wrap' }}>{entry.text}</div>}
      <Photos photos={entry.photos} />
    </div>
  );
}

export function Entries({ entries }: { entries: readonly Schemas['SuggestionEntryView'][] }) {
  return (
    <Timeline
      items={[...entries].reverse().map((entry) => ({ key: entry.seq, content: <Entry entry={entry} /> }))}
    />
  );
}
