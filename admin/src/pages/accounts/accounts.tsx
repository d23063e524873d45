/** The accounts of staff in a person's region: find, make, change, and in and out by Excel. */
import { ACCOUNT_STATUS_TEXT } from '@liaison/shared/access/access.text';
import { ROLE_SPECS, STAFF_ROLES } from '@liaison/shared/access/access.types';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ImportDrawer, importCounts } from '../../components/import-drawer';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { NewAccount } from './account-forms';
import { AccountPanel } from './account-panel';
import { InitialPassword } from './initial-password';

type Item = Schemas['ManagedAccountItem'];
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '姓名、登录名或单位', kind: 'text' },
  {
    key: 'role',
    label: '角色',
    kind: 'select',
    options: STAFF_ROLES.map((role) => ({ value: role, label: ROLE_SPECS[role].text })),
  },
  { key: 'status', label: '状态', kind: 'select', options: optionsOf(ACCOUNT_STATUS_TEXT) },
  {
    key: 'totp',
    label: '动态口令',
    kind: 'select',
    options: [
      { value: 'true', label: '已绑定' },
      { value: 'false', label: '未绑定' },
    ],
  },
  { key: 'unused', label: '90 天未登录', kind: 'flag' },
];
const COLUMNS: TableColumnsType<Item> = [
  { key: 'name', title: '姓名', ellipsis: true, render: (_, row) => row.displayName },
  { key: 'login', title: '登录名', width: 130, ellipsis: true, render: (_, row) => row.loginName },
  {
    key: 'roles',
    title: '角色',
    width: 170,
    ellipsis: true,
    render: (_, row) => [...new Set(row.roles.map(({ roleText }) => roleText))].join('、') || '没有角色',
  },
  {
    key: 'wide',
    title: '管到哪里',
    ellipsis: true,
    render: (_, row) => row.roles.map(({ scopeName }) => scopeName).join('、'),
  },
  {
    key: 'wide',
    title: '动态口令',
    width: 90,
    render: (_, row) => <Tag color={row.totp ? 'green' : 'default'}>{row.totp ? '已绑定' : '未绑定'}</Tag>,
  },
  {
    key: 'wide',
    title: '最近登录',
    width: 130,
    render: (_, row) => shortTime(row.lastSignInAt) || '从未登录',
  },
  {
    key: 'status',
    title: '状态',
    width: 90,
    render: (_, row) =>
      row.locked ? (
        <Tag color="orange">已锁定</Tag>
      ) : (
        <Tag color={row.status === 'active' ? 'green' : 'default'}>{row.statusText}</Tag>
      ),
  },
];

export default function Accounts() {
  const [open, setOpen] = useState<'new' | 'import' | null>(null);
  const [made, setMade] = useState<Schemas['InitialPasswordView'] | null>(null);
  const [round, setRound] = useState(0);
  const saved = () => setRound((before) => before + 1);
  const close = () => setOpen(null);
  const extra = (
    <>
      <Button onClick={() => setOpen('import')}>导入</Button>
      <Button type="primary" onClick={() => setOpen('new')}>
        新建账号
      </Button>
    </>
  );
  return (
    <>
      <ListPage<Item>
        title="账号"
        name="accounts"
        path="/api/admin/accounts"
        filters={FILTERS}
        columns={COLUMNS}
        exports
        extra={extra}
        round={round}
        empty="没有符合条件的账号。可以新建，或用表格导入。"
        detail={(id, leave, changed) => <AccountPanel key={id} id={id} close={leave} changed={changed} />}
      />
      {open === 'new' && <NewAccount close={close} saved={saved} made={setMade} />}
      {open === 'import' && (
        <ImportDrawer<Schemas['AccountImportView']>
          title="导入账号"
          path="/api/admin/accounts"
          template="账号导入模板.xlsx"
          facts={(result) => [['账号', result.accounts], ...importCounts(result)]}
          close={close}
          saved={saved}
        />
      )}
      {made && <InitialPassword made={made} close={() => setMade(null)} />}
    </>
  );
}
