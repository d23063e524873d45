/** What was done to an account, newest first. */
import { auditActionText } from '@liaison/shared/audit/audit.text';
import { auditDetailText } from '@liaison/shared/audit/audit-detail.text';
import { Alert, Button, Timeline, Typography } from 'antd';
import { useState } from 'react';
import type { Page, Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { useData } from '../../lib/use-data';

const STEP = 20;
const MOST = 100;

export function AccountHistory({ id }: { id: string }) {
  const [limit, setLimit] = useState(STEP);
  const asked = useData<Page<Schemas['AccountHistoryItem']>>(`/api/admin/accounts/${id}/history`, { limit });
  if (asked.error) return <Alert type="error" title={asked.error} />;
  const items = (asked.data?.items ?? []).map((one) => ({
    key: one.id,
    content: (
      <>
        {auditActionText(one.action)}
        {auditDetailText('account', one.detail) && `：${auditDetailText('account', one.detail)}`}
        <br />
        <Typography.Text type="secondary">
          {longTime(one.at)}　{one.accountName ?? '系统'}　{one.address ?? ''}
        </Typography.Text>
      </>
    ),
  }));
  return (
    <>
      {items.length === 0 && !asked.loading && <Typography.Text type="secondary">还没有记录</Typography.Text>}
      <Timeline items={items} />
      {asked.data?.nextCursor && limit < MOST && (
        <Button type="link" onClick={() => setLimit(MOST)}>
          更早的记录
        </Button>
      )}
    </>
  );
}
