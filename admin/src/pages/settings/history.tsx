/** Who changed what, and when: the audit lines of one kind of record or of one record, for those who may read the trail. */
import { HistoryOutlined } from '@ant-design/icons';
import { auditActionText } from '@liaison/shared/audit/audit.text';
import { auditDetailText } from '@liaison/shared/audit/audit-detail.text';
import { Alert, Button, Drawer, Empty, Skeleton, Space, Timeline, Typography } from 'antd';
import { useState } from 'react';
import type { Page, Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';

interface HistoryProps {
  readonly subjectType: string;
  /** One record; all of its kind when left out. */
  readonly subjectId?: string;
}
const MOST = 100;

function Lines(props: HistoryProps) {
  const asked = useData<Page<Schemas['AuditItem']>>('/api/admin/audit', { ...props, limit: MOST });
  if (asked.error)
    return (
      <Alert type="error" title={asked.error} action={<Button onClick={asked.reload}>再试一次</Button>} />
    );
  if (!asked.data) return <Skeleton active />;
  const lines = asked.data.items;
  if (lines.length === 0) return <Empty description="还没有人改过" />;
  return (
    <>
      <Timeline
        items={lines.map((line) => ({
          key: line.id,
          content: (
            <>
              <Space>
                <Typography.Text strong>{auditActionText(line.action)}</Typography.Text>
                {line.accountName ?? '系统'}
              </Space>
              <div>{auditDetailText(line.subjectType, line.detail)}</div>
              <Typography.Text type="secondary">{longTime(line.at)}</Typography.Text>
            </>
          ),
        }))}
      />
      {asked.data.nextCursor && (
        <Typography.Text type="secondary">只列出最近 {MOST} 次，更早的请到“审计”查找。</Typography.Text>
      )}
    </>
  );
}

/** A button that opens the history; nothing for a person who may not read the trail. */
export function History({ link, ...subject }: HistoryProps & { readonly link?: boolean }) {
  const me = useMe();
  const [opened, open] = useState(false);
  if (!me.may('audit.read')) return null;
  return (
    <>
      <Button
        type={link ? 'link' : 'default'}
        size={link ? 'small' : 'middle'}
        icon={link ? undefined : <HistoryOutlined />}
        onClick={() => open(true)}
      >
        {link ? '记录' : '变更记录'}
      </Button>
      {opened && (
        <Drawer open title="变更记录" size={520} onClose={() => open(false)}>
          <Lines {...subject} />
        </Drawer>
      )}
    </>
  );
}
