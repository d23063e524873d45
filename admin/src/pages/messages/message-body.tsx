/** What one message says and where it stands, drawn alike in the panel and on both sides of a merge. */
import { Descriptions, Flex, Typography } from 'antd';
import { Photos } from '../../components/photos';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { Contact } from './contact';
import { MessageTimeline } from './timeline';

type Message = Schemas['MessageDetailView'];

function clockText(message: Message): string {
  const { clock, interimAt } = message;
  if (!clock && interimAt) return `${shortTime(interimAt)} 代表建议立案，算作阶段性答复，不再计时`;
  if (!clock) return '没有计时';
  if (clock.pausedAt)
    return `${clock.kindText}：已暂停（${clock.pauseReason ?? ''}），${shortTime(clock.resumeAt)} 恢复`;
  return `${clock.kindText}：${shortTime(clock.dueAt)} 前`;
}

function Facts({ message, contact }: { message: Message; contact: boolean }) {
  const items = [
    { key: 'station', label: '联络站', children: message.station.name },
    { key: 'deputy', label: '留给', children: message.deputy ? `${message.deputy.name}代表` : '联络站' },
    {
      key: 'holder',
      label: '现由',
      children: `${message.holder.name}（${shortTime(message.holder.since)} 起）`,
    },
    { key: 'clock', label: '期限', children: clockText(message) },
    {
      key: 'category',
      label: '类别',
      children: [message.category, message.subcategory].filter(Boolean).join(' / '),
    },
    {
      key: 'open',
      label: '公开',
      children: message.published ? '已公开' : message.visibility === 'public' ? '答复后公开' : '不公开',
    },
    { key: 'place', label: '地点', children: message.place?.text ?? '未填' },
    ...(contact ? [{ key: 'contact', label: '联系方式', children: <Contact message={message} /> }] : []),
  ];
  return <Descriptions size="small" column={2} items={items} />;
}

export interface MessageBodyProps {
  readonly message: Message;
  /** The author's contact is for whoever handles the message, not for comparing two. */
  readonly contact?: boolean;
  readonly mayHide?: boolean;
  changed?(): void;
}

export function MessageBody({ message, contact = false, mayHide = false, changed }: MessageBodyProps) {
  return (
    <Flex vertical gap={12}>
      <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', fontSize: 15, margin: 0 }}>
        {message.text}
      </Typography.Paragraph>
      <Photos photos={message.photos} />
      <Facts message={message} contact={contact} />
      <Typography.Title level={5} style={{ margin: 0 }}>
        办理经过
      </Typography.Title>
      <MessageTimeline message={message} mayHide={mayHide} changed={changed ?? (() => undefined)} />
    </Flex>
  );
}
