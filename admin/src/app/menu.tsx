/** The list of pages: where each is, who may open it, and its code, loaded when it is opened. */
import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  GlobalOutlined,
  HomeOutlined,
  MessageOutlined,
  QrcodeOutlined,
  SafetyCertificateOutlined,
  ShopOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { Permission } from '@liaison/shared/access/access.types';
import { type ComponentType, lazy, type ReactNode } from 'react';

export interface PageEntry {
  readonly path: string;
  readonly title: string;
  readonly icon: ReactNode;
  readonly permission: Permission;
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
    path: '/groups',
    title: '代表小组',
    icon: <ApartmentOutlined />,
    permission: 'deputy.manage',
    page: lazy(() => import('../pages/groups/groups')),
  },
  {
    path: '/invitations',
    title: '代表邀请',
    icon: <QrcodeOutlined />,
    permission: 'invitation.manage',
    page: lazy(() => import('../pages/invitations/invitations')),
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
    path: '/regions',
    title: '行政区划',
    icon: <GlobalOutlined />,
    permission: 'station.manage',
    page: lazy(() => import('../pages/regions/regions')),
  },
  {
    path: '/calendar',
    title: '工作日历',
    icon: <CalendarOutlined />,
    permission: 'region.read',
    page: lazy(() => import('../pages/calendar/calendar')),
  },
];
