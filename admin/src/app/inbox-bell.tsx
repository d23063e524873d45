/** The inbox in the head: how many notices are unread, the newest of them, and the page that each one is about. */
import { BellOutlined } from '@ant-design/icons';
import { Alert, Badge, Button, Drawer, Empty, Flex, Skeleton, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Page, Schemas } from '../lib/api.types';
import { shortTime } from '../lib/format';
import { write } from '../lib/http';
import type { Me } from '../lib/me';
import { noticePath } from '../lib/notice-path';
import { useData, wordsOf } from '../lib/use-data';
import { usePolled } from '../lib/use-polled';

type Notice = Schemas['InboxItem'];
const POLL_MS = 120_000;
const SHOWN = 50;

function Line({ notice, open }: { notice: Notice; open(): void }) {
  return (
    <button type="button" className="inbox-line" onClick={open}>
      <Flex align="center" gap={8}>
        <Badge status={notice.readAt ? 'default' : 'error'} />
        <Typography.Text strong={!notice.readAt} style={{ flex: 1 }}>
          {notice.title}
        </Typography.Text>
        <Typography.Text type="secondary">{shortTime(notice.createdAt)}</Typography.Text>
      </Flex>
      <Typography.Text type="secondary">{notice.body}</Typography.Text>
    </button>
  );
}

function Notices({ me, close, changed }: { me: Me; close(): void; changed(): void }) {
  const go = useNavigate();
  const asked = useData<Page<Notice>>('/api/inbox', { limit: SHOWN });
  const [failed, fail] = useState<string>();
  const read = (ids?: readonly string[]) =>
    write('POST', '/api/inbox/read', ids ? { ids } : {}).then(changed, (error: unknown) =>
      fail(wordsOf(error)),
    );
  const open = (notice: Notice) => {
    // The notice opens at once; that it was read may arrive later.
    if (!notice.readAt) void read([notice.id]);
    const path = noticePath(me.door, notice);
    if (path) {
      go(path);
      close();
    } else asked.reload();
  };
  const notices = asked.data?.items ?? [];
  if (asked.error)
    return (
      <Alert type="error" title={asked.error} action={<Button onClick={asked.reload}>再试一次</Button>} />
    );
  if (!asked.data) return <Skeleton active />;
  return (
    <Flex vertical gap={4}>
      {failed && <Alert type="error" title={failed} />}
      {notices.length === 0 && <Empty description="还没有消息" />}
      {notices.some(({ readAt }) => !readAt) && (
        <Button style={{ alignSelf: 'end' }} onClick={() => void read().then(asked.reload)}>
          全部标为已读
        </Button>
      )}
      {notices.map((notice) => (
        <Line key={notice.id} notice={notice} open={() => open(notice)} />
      ))}
      {asked.data.nextCursor && <Typography.Text type="secondary">只列出最近 {SHOWN} 条</Typography.Text>}
    </Flex>
  );
}

export function InboxBell({ me }: { me: Me }) {
  const [shown, show] = useState(false);
  const unread = usePolled<Schemas['UnreadView']>('/api/inbox/unread', {}, () => POLL_MS);
  return (
    <>
      <Badge count={unread.data?.count ?? 0} size="small">
        <Button size="small" icon={<BellOutlined />} onClick={() => show(true)}>
          消息
        </Button>
      </Badge>
      <Drawer open={shown} title="消息" size={460} onClose={() => show(false)} destroyOnHidden>
        <Notices me={me} close={() => show(false)} changed={unread.reload} />
      </Drawer>
    </>
  );
}
