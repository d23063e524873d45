/** The frame around every page after sign-in: the menu of what this person may open, the name, the way out. */
import { LogoutOutlined } from '@ant-design/icons';
import { Alert, Button, Layout, Result, Space, Spin, Tag, Typography } from 'antd';
import { Suspense } from 'react';
import { Link, Route, Routes } from 'react-router';
import type { Schemas } from '../lib/api.types';
import { write } from '../lib/http';
import { type Me, MeContext } from '../lib/me';
import { setSession } from '../lib/session';
import { useData } from '../lib/use-data';
import { FirstSteps } from '../pages/my-account/first-steps';
import { JobsBell } from './jobs-bell';
import { PAGES } from './menu';
import { Side } from './side';
import { useIdleLock } from './use-idle-lock';

function signOut() {
  void write('POST', '/api/auth/sign-out')
    .catch(() => {})
    .finally(() => setSession(null));
}

function Head({ me, site }: { me: Me; site?: Schemas['SiteView'] }) {
  return (
    <Layout.Header
      style={{ display: 'flex', alignItems: 'center', height: 48, paddingInline: 16, background: '#9c1c22' }}
    >
      <Typography.Text strong style={{ color: '#fff', fontSize: 16, flex: 1 }}>
        {site?.name ?? '人大代表联络站'} · 工作台
      </Typography.Text>
      <Space>
        {me.permissions.includes('region.read') && <JobsBell />}
        {site?.demo && <Tag color="gold">演示数据</Tag>}
        <Link to="/my-account" style={{ color: '#fff' }}>
          {me.account.displayName}
        </Link>
        <Button size="small" icon={<LogoutOutlined />} onClick={signOut}>
          退出
        </Button>
      </Space>
    </Layout.Header>
  );
}

/** Loads who is signed in, then shows only what they may open. */
export default function Shell() {
  const me = useData<Me>('/api/auth/me');
  const site = useData<Schemas['SiteView']>('/api/public/site');
  useIdleLock(me.data?.lockMinutes);
  if (me.error)
    return <Result status="warning" title={me.error} extra={<Button onClick={me.reload}>再试一次</Button>} />;
  if (!me.data) return <Spin style={{ display: 'block', marginTop: '30vh' }} />;
  if (me.data.restricted) return <FirstSteps me={me.data} reload={me.reload} leave={signOut} />;
  if (me.data.door !== 'admin')
    return (
      <Result
        status="403"
        title="这里是工作人员的入口"
        extra={<Button onClick={signOut}>换一个账号</Button>}
      />
    );
  const allowed = me.data.permissions;
  const pages = PAGES.filter(({ permission }) => !permission || allowed.includes(permission));
  return (
    <MeContext.Provider value={me.data}>
      <Layout style={{ height: '100vh' }}>
        <Head me={me.data} site={site.data} />
        <Layout>
          <Side pages={pages} />
          <Layout.Content style={{ padding: 16, overflow: 'auto' }}>
            {site.error && <Alert type="warning" title={site.error} />}
            <Suspense fallback={<Spin style={{ display: 'block', marginTop: '20vh' }} />}>
              <Routes>
                {pages.map(({ path, page: Page }) => (
                  <Route key={path} path={path} element={<Page />} />
                ))}
                <Route path="*" element={<Result status="404" title="没有这一页，或您没有权限打开" />} />
              </Routes>
            </Suspense>
          </Layout.Content>
        </Layout>
      </Layout>
    </MeContext.Provider>
  );
}
