/** The desk of a unit: its boxes with how much waits in each, and nothing of the office. */
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EditOutlined,
  FieldTimeOutlined,
  FileDoneOutlined,
  InboxOutlined,
  MinusCircleOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { Button, Result, Spin } from 'antd';
import { lazy, type ReactNode, useEffect, useState } from 'react';
import type { Schemas } from '../lib/api.types';
import type { Me } from '../lib/me';
import { UnitHomeContext } from '../lib/unit-home';
import { usePolled } from '../lib/use-polled';
import { BOXES, type BoxName, firstPath } from '../pages/unit-desk/boxes';
import { Frame } from './frame';
import type { PageEntry } from './page-entry';

/** What was handed over meanwhile shows up by itself. */
const POLL_MS = 120_000;
const UnitDesk = lazy(() => import('../pages/unit-desk/unit-desk'));
const UnitPromises = lazy(() => import('../pages/unit-desk/unit-promises'));
const MyAccount = lazy(() => import('../pages/my-account/my-account'));
const ICONS: Readonly<Record<BoxName, ReactNode>> = {
  to_accept: <InboxOutlined />,
  to_plan: <EditOutlined />,
  to_answer: <ClockCircleOutlined />,
  overdue: <FieldTimeOutlined />,
  promises: <FileDoneOutlined />,
  done: <CheckCircleOutlined />,
  no_opinion: <MinusCircleOutlined />,
};

function pagesOf(home: Schemas['UnitHomeView']): PageEntry[] {
  const boxes = BOXES.map((box) => ({
    path: box.path,
    title: box.title,
    icon: ICONS[box.name],
    count: { n: box.count(home), pressing: box.pressing },
    page: box.name === 'promises' ? UnitPromises : UnitDesk,
  }));
  return [...boxes, { path: '/my-account', title: '我的账号', icon: <UserOutlined />, page: MyAccount }];
}

export function UnitShell({ me, leave }: { me: Me; leave(): void }) {
  const home = usePolled<Schemas['UnitHomeView']>('/api/unit/home', {}, () => POLL_MS);
  const [view, setView] = useState<Schemas['UnitHomeView']>();
  // A failed count leaves the last one in its place.
  useEffect(() => {
    if (home.data) setView(home.data);
  }, [home.data]);
  if (home.error && !view)
    return (
      <Result
        status="warning"
        title={home.error}
        extra={[
          <Button key="again" onClick={home.reload}>
            再试一次
          </Button>,
          <Button key="out" onClick={leave}>
            换一个账号
          </Button>,
        ]}
      />
    );
  if (!view) return <Spin style={{ display: 'block', marginTop: '30vh' }} />;
  const names = view.units.map(({ name }) => name).join('、');
  return (
    <UnitHomeContext.Provider value={{ view, reload: home.reload }}>
      <Frame
        me={me}
        pages={pagesOf(view)}
        desk={names || '还没有指定承办单位，请联系管理员'}
        home={firstPath(view)}
        leave={leave}
      />
    </UnitHomeContext.Provider>
  );
}
