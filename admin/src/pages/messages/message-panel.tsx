/** One message beside the list: its text, who holds it, its clock, its timeline, and the buttons the server offers. */
import { CloseOutlined } from '@ant-design/icons';
import { Alert, Button, Descriptions, Flex, Image, Skeleton, Space, Tabs, Tag, Typography } from 'antd';
import { useState } from 'react';
import { History } from '../../components/history';
import type { Schemas } from '../../lib/api.types';
import { longTime, shortTime } from '../../lib/format';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';
import { ActionDrawer } from './action-drawer';
import { fieldsOf } from './actions';
import { Contact } from './contact';
import { StateTag } from './message-columns';
import { MessageTimeline } from './timeline';

/** What usually comes next; the other buttons stand back. */
const LEADING = new Set(['pass_screening', 'accept', 'answer']);
type Message = Schemas['MessageDetailView'];

export function Photos({ photos }: { photos: readonly Schemas['PhotoView'][] }) {
  if (photos.length === 0) return null;
  return (
    <Image.PreviewGroup>
      <Space wrap>
        {photos.map((photo) => (
          <Image
            key={photo.id}
            width={84}
            height={84}
            src={photo.small}
            preview={{ src: photo.large }}
            alt="照片"
            style={{ objectFit: 'cover' }}
          />
        ))}
      </Space>
    </Image.PreviewGroup>
  );
}

function clockText(message: Message): string {
  const { clock } = message;
  if (!clock) return '没有计时';
  if (clock.pausedAt)
    return `${clock.kindText}：已暂停（${clock.pauseReason ?? ''}），${shortTime(clock.resumeAt)} 恢复`;
  return `${clock.kindText}：${shortTime(clock.dueAt)} 前`;
}

function Facts({ message }: { message: Message }) {
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
    { key: 'contact', label: '联系方式', children: <Contact message={message} /> },
  ];
  return <Descriptions size="small" column={2} items={items} />;
}

export interface MessagePanelProps {
  readonly id: string;
  close(): void;
  changed(): void;
}

export function MessagePanel({ id, close, changed }: MessagePanelProps) {
  const me = useMe();
  const asked = useData<Message>(`/api/admin/messages/${id}`);
  const [action, setAction] = useState<Schemas['ActionView'] | null>(null);
  const message = asked.data;
  const again = () => {
    setAction(null);
    asked.reload();
    changed();
  };
  if (asked.error)
    return <Alert type="error" title={asked.error} action={<Button onClick={close}>关闭</Button>} />;
  if (!message) return <Skeleton active />;
  const actions = message.actions.filter((one) => fieldsOf(one.action));
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={8} wrap>
        <Typography.Text strong>{message.no}</Typography.Text>
        <StateTag message={message} />
        {message.reopenedCount > 0 && <Tag>重新办理 {message.reopenedCount} 次</Tag>}
        {message.joinedCount > 0 && <Tag>{message.joinedCount} 人也关心</Tag>}
        <Typography.Text type="secondary" style={{ flex: 1 }}>
          {longTime(message.submittedAt)}
        </Typography.Text>
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={close} />
      </Flex>
      {actions.length > 0 && (
        <Space wrap>
          {actions.map((one) => (
            <Button
              key={one.action}
              type={LEADING.has(one.action) ? 'primary' : 'default'}
              onClick={() => setAction(one)}
            >
              {one.label}
            </Button>
          ))}
        </Space>
      )}
      {message.mergedInto && (
        <Alert type="info" title={`已并入 ${message.mergedInto.no}（${message.mergedInto.stateText}）`} />
      )}
      <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', fontSize: 15, margin: 0 }}>
        {message.text}
      </Typography.Paragraph>
      <Photos photos={message.photos} />
      <Facts message={message} />
      <Tabs
        destroyOnHidden
        items={[
          {
            key: 'timeline',
            label: '办理经过',
            children: <MessageTimeline message={message} mayHide={me.may('message.hide')} changed={again} />,
          },
          {
            key: 'history',
            label: '变更记录',
            children: <History key={message.timeline.length} subjectType="message" subjectId={id} />,
          },
        ]}
      />
      {action && (
        <ActionDrawer message={message} action={action} close={() => setAction(null)} done={again} />
      )}
    </Flex>
  );
}
