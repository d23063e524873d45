/** Puts the console together: Chinese locale, theme, sign-in before everything, pages loaded when they are opened. */
import { App as AntApp, ConfigProvider, Spin } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { BrowserRouter } from 'react-router';
import { currentSession, onSession } from '../lib/session';
import { SignIn } from '../pages/sign-in/sign-in';

dayjs.locale('zh-cn');
const Shell = lazy(() => import('./shell'));
const THEME = { token: { colorPrimary: '#b5232a', colorLink: '#1f5fa8', borderRadius: 4 } };

export function App() {
  const session = useSyncExternalStore(onSession, currentSession);
  return (
    <ConfigProvider locale={zhCN} theme={THEME} button={{ autoInsertSpace: false }}>
      <AntApp>
        <BrowserRouter basename="/admin">
          {session ? (
            <Suspense fallback={<Spin style={{ display: 'block', marginTop: '30vh' }} />}>
              <Shell key={session.account.id} />
            </Suspense>
          ) : (
            <SignIn />
          )}
        </BrowserRouter>
      </AntApp>
    </ConfigProvider>
  );
}
