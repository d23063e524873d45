/** Invites a deputy to bind WeChat: a code that is shown once, and the list of those given before. */
import { App, Button, Flex, List, Modal, Popconfirm, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Page, Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';

type Issued = Schemas['IssuedInvitationView'];

export function Invitations({ deputy }: { deputy: Schemas['ManagedDeputyView'] }) {
  const { message } = App.useApp();
  const asked = useData<Page<Schemas['InvitationItem']>>('/api/admin/invitations', { deputyId: deputy.id });
  const [issued, setIssued] = useState<Issued | null>(null);
  const say = (error: unknown) => void message.error(wordsOf(error));
  const issue = () =>
    write<Issued>('POST', `/api/admin/deputies/${deputy.id}/invitations`).then((one) => {
      setIssued(one);
      asked.reload();
    }, say);
  return (
    <div>
      <Flex align="center">
        <Typography.Title level={5} style={{ margin: 0, flex: 1 }}>
          微信邀请
        </Typography.Title>
        {!deputy.bound && (
          <Button size="small" type="primary" onClick={issue}>
            发邀请
          </Button>
        )}
      </Flex>
      <List
        size="small"
        loading={asked.loading}
        dataSource={[...(asked.data?.items ?? [])]}
        locale={{ emptyText: deputy.bound ? '已绑定微信' : '还没有发过邀请' }}
        renderItem={(one) => (
          <List.Item
            extra={
              one.usedAt === null &&
              one.revokedAt === null && (
                <Popconfirm
                  title="撤回这个邀请？"
                  onConfirm={() =>
                    write('POST', `/api/admin/invitations/${one.id}/revoke`).then(asked.reload, say)
                  }
                >
                  <Button size="small">撤回</Button>
                </Popconfirm>
              )
            }
          >
            <Tag>{one.stateText}</Tag>
            {shortTime(one.issuedAt)} 发出，{shortTime(one.expiresAt)} 到期
          </List.Item>
        )}
      />
      {issued && (
        <Modal open title={`邀请${issued.deputyName}代表`} footer={null} onCancel={() => setIssued(null)}>
          <Flex vertical align="center" gap={12}>
            <img
              alt="邀请二维码"
              width={240}
              height={240}
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(issued.qrSvg)}`}
            />
            <Typography.Text copyable={{ text: issued.url }}>复制邀请链接</Typography.Text>
            <Typography.Text type="secondary">
              只显示这一次，{shortTime(issued.expiresAt)} 前有效。请代表本人用微信扫码。
            </Typography.Text>
          </Flex>
        </Modal>
      )}
    </div>
  );
}
