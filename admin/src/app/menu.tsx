/** The list of pages: where each is, who may open it, and its code, loaded when it is opened. */
import {
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  CalendarOutlined,
  HomeOutlined,
  IdcardOutlined,
  MessageOutlined,
  SafetyCertificateOutlined,
  ShopOutlined,
  SolutionOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { Permission } from '@liaison/shared/access/access.types';
import { type ComponentType, lazy, type ReactNode } from 'react';

export interface PageEntry {
  readonly path: string;
  readonly title: string;
  readonly icon: ReactNode;
  /** Without one, the page is everybody's. */
  readonly permission?: Permission;
  /** The heading under which it stands in the menu. */
  readonly group?: string;
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
  {
    path: '/stations',
    title: '联络站',
    icon: <ShopOutlined />,
    permission: 'region.read',
    page: lazy(() => import('../pages/stations/stations')),
  },
  {
    path: '/deputies',
    title: '代表',
    icon: <TeamOutlined />,
    permission: 'deputy.manage',
    page: lazy(() => import('../pages/deputies/deputies')),
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
    page: lazy(() => import('../pages/audit/audit')),
  },
  {
    path: '/calendar',
    title: '工作日历',
    icon: <CalendarOutlined />,
    permission: 'region.read',
    page: lazy(() => import('../pages/calendar/calendar')),
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
