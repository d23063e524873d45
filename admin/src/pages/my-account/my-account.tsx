/** A person's own account: password, one-time codes, and where it is signed in. */
import { Alert, App, Button, Card, Descriptions, Flex, Modal, Popconfirm, Typography } from 'antd';
import { useState } from 'react';
import { Failed } from '../../components/failed';
import { SessionList } from '../../components/session-list';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';
import { PasswordForm } from './password-form';
import { TotpCard } from './totp-card';

type Security = Schemas['OwnSecurityView'];

export default function MyAccount() {
  const me = useMe();
  const { message } = App.useApp();
  const security = useData<Security>('/api/auth/security');
  const sessions = useData<Schemas['SessionListView']>('/api/auth/sessions');
  const [changing, change] = useState(false);
  const say = (error: unknown) => void message.error(wordsOf(error));
  const close = () => {
    change(false);
    security.reload();
  };
  const end = (path: string) =>
    write<Schemas['EndedView']>('POST', path).then(({ ended }) => {
      void message.success(`已退出 ${ended} 台设备`);
      sessions.reload();
    }, say);
  const others = sessions.data?.items.some(({ current }) => !current);
  return (
    <Flex vertical gap={12} style={{ maxWidth: 1000 }}>
      <Typography.Title level={4} style={{ margin: 0 }}>
        我的账号
      </Typography.Title>
      <Failed asked={security} />
      <Card
        title={me.account.displayName}
        loading={!security.data}
        extra={
          security.data?.actions.includes('change_password') && (
            <Button onClick={() => change(true)}>修改密码</Button>
          )
        }
      >
        <Descriptions
          size="small"
          column={1}
          items={[
            { key: 'login', label: '登录名', children: security.data?.loginName ?? '没有' },
            {
              key: 'changed',
              label: '密码修改时间',
              children: longTime(security.data?.passwordChangedAt) || '没有改过',
            },
            { key: 'last', label: '最近登录', children: longTime(security.data?.lastSignInAt) || '没有记录' },
          ]}
        />
      </Card>
      {security.data && <TotpCard security={security.data} changed={security.reload} />}
      <Card
        title="登录的设备"
        extra={
          others && (
            <Popconfirm
              title="除了正在使用的这一台，其余全部退出？"
              onConfirm={() => end('/api/auth/sessions/revoke-others')}
            >
              <Button danger>退出其他设备</Button>
            </Popconfirm>
          )
        }
      >
        {sessions.error && <Alert type="error" title={sessions.error} />}
        <SessionList
          items={sessions.data?.items}
          loading={sessions.loading}
          end={({ id }) => void end(`/api/auth/sessions/${id}/revoke`)}
        />
      </Card>
      {changing && (
        <Modal open title="修改密码" footer={null} onCancel={close}>
          <PasswordForm
            done={() => {
              void message.success('密码已修改，其他设备已退出');
              sessions.reload();
              close();
            }}
          />
        </Modal>
      )}
    </Flex>
  );
}
