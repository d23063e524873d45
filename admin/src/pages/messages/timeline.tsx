/** A message's timeline for staff, with the covered entries and the button to cover one. */
import { Button, Tag, Timeline, Typography } from 'antd';
import { useState } from 'react';
import { AskText } from '../../components/ask-text';
import { Photos } from '../../components/photos';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { write } from '../../lib/http';

type Entry = Schemas['TimelineEntryView'];

export function MessageTimeline(props: {
  message: Schemas['MessageDetailView'];
  mayHide: boolean;
  changed(): void;
}) {
  const { message, mayHide, changed } = props;
  const [asking, ask] = useState<Entry | null>(null);
  const step = asking?.hidden ? 'unhide' : 'hide';
  const content = (entry: Entry) => (
    <div>
      <Typography.Text strong>{entry.actionText}</Typography.Text>
      <Typography.Text type="secondary" style={{ marginInlineStart: 10 }}>
        {entry.actor.label}　{shortTime(entry.at)}
      </Typography.Text>
      {entry.hidden && <Tag color="orange">已隐藏：{entry.hidden.reason}</Tag>}
      {entry.seq > 1 && entry.text && <div style={{ whiteSpace: 'pre-wrap' }}>{entry.text}</div>}
      {entry.note && <div style={{ color: '#666' }}>{entry.note}</div>}
      <Photos photos={entry.photos} />
      {mayHide &&
        entry.text &&
        entry.actor.kind !== 'system' &&
        entry.action !== 'hide' &&
        entry.action !== 'unhide' && (
          <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => ask(entry)}>
            {entry.hidden ? '恢复显示' : '隐藏这一条'}
          </Button>
        )}
    </div>
  );
  return (
    <>
      <Timeline items={message.timeline.map((entry) => ({ key: entry.seq, content: content(entry) }))} />
      {asking && (
        <AskText
          title={asking.hidden ? '恢复显示这一条' : '隐藏这一条'}
          close={() => ask(null)}
          send={async (reason) => {
            await write('POST', `/api/admin/messages/${message.id}/${step}`, {
              entrySeq: asking.seq,
              reason,
            });
            changed();
          }}
        />
      )}
    </>
  );
}
