/** The pages of the group 设置: what an office sets for itself. */
import { BookOutlined, ClockCircleOutlined, FileTextOutlined, TagsOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { PageEntry } from './page-entry';

const group = '设置';

export const SETTINGS_PAGES: readonly PageEntry[] = [
  {
    path: '/settings/clocks',
    title: '期限',
    icon: <ClockCircleOutlined />,
    permission: 'region.read',
    group,
    page: lazy(() => import('../pages/settings/clocks')),
  },
  {
    path: '/settings/categories',
    title: '分类',
    icon: <TagsOutlined />,
    permission: 'region.read',
    group,
    page: lazy(() => import('../pages/settings/categories')),
  },
  {
    path: '/settings/words',
    title: '审核词库',
    icon: <BookOutlined />,
    permission: 'settings.manage',
    group,
    page: lazy(() => import('../pages/settings/words')),
  },
  {
    path: '/settings/templates',
    title: '答复模板',
    icon: <FileTextOutlined />,
    permission: 'settings.manage',
    group,
    page: lazy(() => import('../pages/settings/templates')),
  },
];
