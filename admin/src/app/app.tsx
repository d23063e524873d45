/** Puts the console together: Chinese locale, theme, sign-in before everything, the lock over everything, pages loaded when they are opened. */
import { App as AntApp, ConfigProvider, Spin } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { BrowserRouter } from 'react-router';
import { currentLock, currentSession, onSession } from '../lib/session';
import { SignIn } from '../pages/sign-in/sign-in';
import { LockScreen } from './lock-screen';

dayjs.locale('zh-cn');
const Shell = lazy(() => import('./shell'));
const THEME = { token: { colorPrimary: '#b5232a', colorLink: '#1f5fa8', borderRadius: 4 } };

/** A console that begins locked (a reload) shows nothing beneath; one that was open stays as it is under the cover. */
function Desk() {
  const lock = useSyncExternalStore(onSession, currentLock);
  const [opened, open] = useState(lock === null);
  useEffect(() => {
    if (lock === null) open(true);
  }, [lock]);
  return (
    <>
      {opened && (
        <Suspense fallback={<Spin style={{ display: 'block', marginTop: '30vh' }} />}>
          <Shell />
        </Suspense>
      )}
      {lock && <LockScreen reason={lock} />}
    </>
  );
}

export function App() {
  const session = useSyncExternalStore(onSession, currentSession);
  return (
    <ConfigProvider locale={zhCN} theme={THEME} button={{ autoInsertSpace: false }}>
      <AntApp>
        <BrowserRouter basename="/admin">
          {session ? <Desk key={`${session.account.id}.${session.door}`} /> : <SignIn />}
        </BrowserRouter>
      </AntApp>
    </ConfigProvider>
  );
}
