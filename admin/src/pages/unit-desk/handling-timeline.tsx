/** The story of a suggestion since it was filed: who did what, when, with words and photos; the newest on top. */
import { Tag, Timeline, Typography } from 'antd';
import { Photos } from '../../components/photos';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';

export function HandlingTimeline({ entries }: { entries: readonly Schemas['SuggestionEntryView'][] }) {
  return (
    <Timeline
      items={[...entries].reverse().map((entry) => ({
        key: entry.seq,
        content: (
          <div>
            <Typography.Text strong>{entry.actionText}</Typography.Text>
            <Typography.Text type="secondary" style={{ marginInlineStart: 10 }}>
              {[entry.actor, entry.unitName].filter(Boolean).join('，')}　{shortTime(entry.at)}
            </Typography.Text>
            {entry.cause && <Tag color="red">{entry.cause}</Tag>}
            {entry.text && <div style={{ whiteSpace: 'pre-wrap' }}>{entry.text}</div>}
            <Photos photos={entry.photos} />
          </div>
        ),
      }))}
    />
  );
}
