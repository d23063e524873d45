/** The frame around every page after sign-in: the head with the name and the way out, the menu, and the opened page. */
import { LogoutOutlined } from '@ant-design/icons';
import { Alert, Button, Layout, Result, Space, Spin, Tag, Typography } from 'antd';
import { type ReactNode, Suspense } from 'react';
import { Link, Navigate, Route, Routes } from 'react-router';
import type { Schemas } from '../lib/api.types';
import { type Me, MeContext } from '../lib/me';
import { useData } from '../lib/use-data';
import { DoorSwitch } from './door-switch';
import { InboxBell } from './inbox-bell';
import type { PageEntry } from './page-entry';
import { Side } from './side';

export interface FrameProps {
  readonly me: Me;
  readonly pages: readonly PageEntry[];
  /** What this desk is called, after the name of the place. */
  readonly desk: string;
  /** In the head, before the name. */
  readonly extra?: ReactNode;
  /** Where the console opens, when it has no page of its own there. */
  readonly home?: string;
  leave(): void;
}

/** What stands where no page is, with the way back. */
function Nowhere() {
  return (
    <Result
      status="404"
      title="没有这一页，或您没有权限打开"
      extra={
        <Link to="/">
          <Button type="primary">回到首页</Button>
        </Link>
      }
    />
  );
}

export function Frame({ me, pages, desk, extra, home, leave }: FrameProps) {
  const site = useData<Schemas['SiteView']>('/api/public/site');
  return (
    <MeContext.Provider value={me}>
      <Layout style={{ height: '100vh' }}>
        <Layout.Header
          style={{
            display: 'flex',
            alignItems: 'center',
            height: 48,
            paddingInline: 16,
            background: '#9c1c22',
          }}
        >
          <Typography.Text strong style={{ color: '#fff', fontSize: 16, flex: 1 }}>
            {site.data?.name ?? '人大代表联络站'} · {desk}
          </Typography.Text>
          <Space>
            {extra}
            <InboxBell me={me} />
            {site.data?.demo && <Tag color="gold">演示数据</Tag>}
            <DoorSwitch me={me} />
            <Link to="/my-account" style={{ color: '#fff' }}>
              {me.account.displayName}
            </Link>
            <Button size="small" icon={<LogoutOutlined />} onClick={leave}>
              退出
            </Button>
          </Space>
        </Layout.Header>
        <Layout>
          <Side pages={pages} />
          <Layout.Content style={{ padding: 16, overflow: 'auto' }}>
            {site.error && <Alert type="warning" title={site.error} />}
            <Suspense fallback={<Spin style={{ display: 'block', marginTop: '20vh' }} />}>
              <Routes>
                {pages.map(({ path, page: Page }) => (
                  <Route key={path} path={path} element={<Page />} />
                ))}
                {home && <Route path="/" element={<Navigate to={home} replace />} />}
                <Route path="*" element={<Nowhere />} />
              </Routes>
            </Suspense>
          </Layout.Content>
        </Layout>
      </Layout>
    </MeContext.Provider>
  );
}
