/** Loads who is signed in and by which door, then shows the desk of that door. */
import { Button, Result, Spin } from 'antd';
import { write } from '../lib/http';
import type { Me } from '../lib/me';
import { setSession } from '../lib/session';
import { useData } from '../lib/use-data';
import { FirstSteps } from '../pages/my-account/first-steps';
import { Frame } from './frame';
import { JobsBell } from './jobs-bell';
import { PAGES } from './menu';
import { UnitShell } from './unit-shell';
import { useIdleLock } from './use-idle-lock';

function signOut() {
  void write('POST', '/api/auth/sign-out')
    .catch(() => {})
    .finally(() => setSession(null));
}

export default function Shell() {
  const me = useData<Me>('/api/auth/me');
  useIdleLock(me.data?.lockMinutes);
  if (me.error)
    return <Result status="warning" title={me.error} extra={<Button onClick={me.reload}>再试一次</Button>} />;
  if (!me.data) return <Spin style={{ display: 'block', marginTop: '30vh' }} />;
  if (me.data.restricted) return <FirstSteps me={me.data} reload={me.reload} leave={signOut} />;
  if (me.data.door === 'unit') return <UnitShell me={me.data} leave={signOut} />;
  if (me.data.door !== 'admin')
    return (
      <Result
        status="403"
        title="这里是工作人员和承办单位的入口"
        extra={<Button onClick={signOut}>换一个账号</Button>}
      />
    );
  const allowed = me.data.permissions;
  return (
    <Frame
      me={me.data}
      pages={PAGES.filter(({ permission }) => !permission || allowed.includes(permission))}
      desk="工作台"
      extra={allowed.includes('region.read') && <JobsBell />}
      leave={signOut}
    />
  );
}
