/** One account beside the list: what it is, its roles, where it is signed in, its history, and what this person may do to it. */
import { CloseOutlined } from '@ant-design/icons';
import { ACCOUNT_ACTION_TEXT, type AccountAction } from '@liaison/shared/access/access.text';
import {
  Alert,
  App,
  Button,
  Descriptions,
  Flex,
  List,
  Popconfirm,
  Skeleton,
  Space,
  Tag,
  Typography,
} from 'antd';
import { useState } from 'react';
import { AskText } from '../../components/ask-text';
import { SessionList } from '../../components/session-list';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { GiveRole, RenameAccount } from './account-forms';
import { AccountHistory } from './account-history';
import { InitialPassword } from './initial-password';

type Account = Schemas['ManagedAccountView'];
type Made = Schemas['InitialPasswordView'];

/** Actions that want a reason, with what happens then. */
const REASONED: Partial<Record<AccountAction, { readonly path: string; readonly hint: string }>> = {
  disable: {
    path: 'disable',
    hint: '停用后立即退出全部设备，不能再登录。账号和办理记录都保留，可以再启用。',
  },
  reset_password: { path: 'reset-password', hint: '会生成一个新的初始密码，退出全部设备，并解除锁定。' },
  reset_totp: {
    path: 'reset-totp',
    hint: '请先核实是本人。解除后下次登录只用密码；必须使用动态口令的人要重新绑定手机。',
  },
};
/** Actions that are done at once. */
const PLAIN: Partial<Record<AccountAction, string>> = { enable: 'enable', end_sessions: 'end-sessions' };

function Facts({ account }: { account: Account }) {
  const items = [
    { key: 'login', label: '登录名', children: account.loginName },
    {
      key: 'state',
      label: '状态',
      children: (
        <Space>
          <Tag color={account.status === 'active' ? 'green' : 'default'}>{account.statusText}</Tag>
          {account.locked && <Tag color="orange">连续输错，暂时锁定</Tag>}
          {account.mustChangePassword && <Tag color="gold">还在用初始密码</Tag>}
        </Space>
      ),
    },
    {
      key: 'totp',
      label: '动态口令',
      children: account.totpAt ? `${longTime(account.totpAt)} 绑定` : '未绑定',
    },
    { key: 'last', label: '最近登录', children: longTime(account.lastSignInAt) || '从未登录' },
    { key: 'password', label: '密码修改', children: longTime(account.passwordChangedAt) || '没有改过' },
    { key: 'created', label: '建立时间', children: longTime(account.createdAt) },
  ];
  return <Descriptions size="small" column={1} items={items} />;
}

export function AccountPanel(props: { id: string; close(): void; changed(): void }) {
  const path = `/api/admin/accounts/${props.id}`;
  const { message } = App.useApp();
  const asked = useData<Account>(path);
  const sessions = useData<Schemas['SessionListView']>(`${path}/sessions`);
  const [action, act] = useState<AccountAction | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [round, setRound] = useState(0);
  const account = asked.data;
  if (asked.error) return <Alert type="error" title={asked.error} />;
  if (!account) return <Skeleton active />;
  const again = () => {
    asked.reload();
    sessions.reload();
    setRound(round + 1);
    props.changed();
  };
  const say = (error: unknown) => void message.error(wordsOf(error));
  const plain = (step: string) => write('POST', `${path}/${step}`).then(again, say);
  const reasoned = action && REASONED[action];
  async function send(step: string, reason: string) {
    const answer = await write<Partial<Made>>('POST', `${path}/${step}`, { reason });
    if (answer.password) setMade(answer as Made);
    again();
  }
  const button = (name: AccountAction) => {
    const step = PLAIN[name];
    const label = ACCOUNT_ACTION_TEXT[name];
    return step ? (
      <Popconfirm key={name} title={`${label}？`} onConfirm={() => plain(step)}>
        <Button>{label}</Button>
      </Popconfirm>
    ) : (
      <Button key={name} danger={name === 'disable'} onClick={() => act(name)}>
        {label}
      </Button>
    );
  };
  return (
    <Flex vertical gap={12}>
      <Flex align="center">
        <Typography.Title level={5} style={{ margin: 0, flex: 1 }}>
          {account.displayName} {account.own && <Tag>本人</Tag>}
        </Typography.Title>
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={props.close} />
      </Flex>
      <Space wrap>{account.actions.map((name) => button(name as AccountAction))}</Space>
      <Facts account={account} />
      <Typography.Title level={5} style={{ margin: 0 }}>
        角色
      </Typography.Title>
      <List
        size="small"
        dataSource={account.roles}
        locale={{ emptyText: '没有角色，不能登录' }}
        renderItem={(role) => (
          <List.Item
            extra={
              role.mayTake && (
                <Popconfirm
                  title="收回这个角色？"
                  onConfirm={() => write('DELETE', `${path}/roles/${role.id}`).then(again, say)}
                >
                  <Button size="small">收回</Button>
                </Popconfirm>
              )
            }
          >
            <List.Item.Meta title={role.roleText} description={role.scopeName} />
          </List.Item>
        )}
      />
      <Typography.Title level={5} style={{ margin: 0 }}>
        登录的设备
      </Typography.Title>
      <SessionList narrow items={sessions.data?.items} loading={sessions.loading} />
      <Typography.Title level={5} style={{ margin: 0 }}>
        记录
      </Typography.Title>
      <AccountHistory key={round} id={account.id} />
      {action === 'edit' && <RenameAccount account={account} close={() => act(null)} saved={again} />}
      {action === 'grant' && <GiveRole account={account} close={() => act(null)} saved={again} />}
      {action && reasoned && (
        <AskText
          title={`${ACCOUNT_ACTION_TEXT[action]}：${account.displayName}`}
          hint={reasoned.hint}
          close={() => act(null)}
          send={(reason) => send(reasoned.path, reason)}
        />
      )}
      {made && <InitialPassword made={made} close={() => setMade(null)} />}
    </Flex>
  );
}
