/** The list of pages: where each is, who may open it, and its code, loaded when it is opened. */
import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  CalendarOutlined,
  ClockCircleOutlined,
  GlobalOutlined,
  HomeOutlined,
  IdcardOutlined,
  MessageOutlined,
  QrcodeOutlined,
  ReconciliationOutlined,
  SafetyCertificateOutlined,
  ShopOutlined,
  SolutionOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { Permission } from '@liaison/shared/access/access.types';
import { type ComponentType, lazy, type ReactNode } from 'react';
import { SETTINGS_PAGES } from './settings-pages';
import { SUGGESTION_PAGES } from './suggestion-pages';

export interface PageEntry {
  readonly path: string;
  readonly title: string;
  readonly icon: ReactNode;
  /** Without one, the page is everybody's. */
  readonly permission?: Permission;
  /** Pages of one group share a sub-menu; its name stands in `menu-order.ts`. Without one, the page stands by itself. */
  readonly group?: string;
  /** How much waits there; a pressing number stands out. */
  readonly count?: { readonly n: number; readonly pressing?: boolean };
  readonly page: ComponentType;
}

export const PAGES: readonly PageEntry[] = [
  {
    path: '/',
    title: '今天',
    icon: <HomeOutlined />,
    permission: 'message.read',
    page: lazy(() => import('../pages/today/today')),
  },
  {
    path: '/messages',
    title: '留言',
    icon: <MessageOutlined />,
    permission: 'message.read',
    page: lazy(() => import('../pages/messages/messages')),
  },
  {
    path: '/screening',
    title: '审核',
    icon: <SafetyCertificateOutlined />,
    permission: 'message.screen',
    page: lazy(() => import('../pages/screening/screening')),
  },
  ...SUGGESTION_PAGES,
  {
    path: '/stations',
    title: '联络站',
    icon: <ShopOutlined />,
    permission: 'region.read',
    group: '联络站与代表',
    page: lazy(() => import('../pages/stations/stations')),
  },
  {
    path: '/deputies',
    title: '代表',
    icon: <TeamOutlined />,
    permission: 'deputy.manage',
    group: '联络站与代表',
    page: lazy(() => import('../pages/deputies/deputies')),
  },
  {
    path: '/groups',
    title: '代表小组',
    icon: <ApartmentOutlined />,
    permission: 'deputy.manage',
    page: lazy(() => import('../pages/groups/groups')),
    group: '联络站与代表',
  },
  {
    path: '/invitations',
    title: '代表邀请',
    icon: <QrcodeOutlined />,
    permission: 'invitation.manage',
    page: lazy(() => import('../pages/invitations/invitations')),
    group: '联络站与代表',
  },
  {
    path: '/units',
    title: '承办单位',
    icon: <BankOutlined />,
    permission: 'suggestion.read',
    page: lazy(() => import('../pages/units/units')),
    group: '联络站与代表',
  },
  {
    path: '/overview',
    title: '概览',
    icon: <BarChartOutlined />,
    permission: 'message.read',
    page: lazy(() => import('../pages/overview/overview')),
  },
  {
    path: '/audit',
    title: '审计',
    icon: <AuditOutlined />,
    permission: 'audit.read',
    group: '系统',
    page: lazy(() => import('../pages/audit/audit')),
  },
  ...SETTINGS_PAGES,
  {
    path: '/regions',
    title: '行政区划',
    icon: <GlobalOutlined />,
    permission: 'station.manage',
    page: lazy(() => import('../pages/regions/regions')),
    group: '设置',
  },
  {
    path: '/calendar',
    title: '工作日历',
    icon: <CalendarOutlined />,
    permission: 'region.read',
    group: '设置',
    page: lazy(() => import('../pages/calendar/calendar')),
  },
  {
    path: '/congress-sessions',
    title: '人大会次',
    icon: <ReconciliationOutlined />,
    permission: 'suggestion.read',
    page: lazy(() => import('../pages/sessions/sessions')),
    group: '设置',
  },
  {
    path: '/jobs',
    title: '任务',
    icon: <ClockCircleOutlined />,
    permission: 'region.read',
    page: lazy(() => import('../pages/jobs/jobs')),
  },
  {
    path: '/accounts',
    title: '账号',
    icon: <IdcardOutlined />,
    permission: 'account.manage',
    group: '系统',
    page: lazy(() => import('../pages/accounts/accounts')),
  },
  {
    path: '/roles',
    title: '角色',
    icon: <SolutionOutlined />,
    permission: 'account.manage',
    group: '系统',
    page: lazy(() => import('../pages/roles/roles')),
  },
  {
    path: '/offices',
    title: '机关',
    icon: <BankOutlined />,
    permission: 'account.manage',
    group: '系统',
    page: lazy(() => import('../pages/roles/offices')),
  },
  {
    path: '/my-account',
    title: '我的账号',
    icon: <UserOutlined />,
    group: '系统',
    page: lazy(() => import('../pages/my-account/my-account')),
  },
];
