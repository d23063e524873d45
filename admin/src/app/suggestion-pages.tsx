/** The pages of the group 建议: from the review to the figures of the year, in the order in which a suggestion lives. */
import {
  AlertOutlined,
  ApartmentOutlined,
  CheckSquareOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FundOutlined,
  PhoneOutlined,
  ProfileOutlined,
  RetweetOutlined,
  SendOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons';
import { type ComponentType, lazy, type ReactNode } from 'react';
import type { PageEntry } from './page-entry';

const entry = (
  path: string,
  title: string,
  icon: ReactNode,
  load: () => Promise<{ default: ComponentType }>,
): PageEntry => ({ path, title, icon, permission: 'suggestion.read', group: '建议', page: lazy(load) });

export const SUGGESTION_PAGES: readonly PageEntry[] = [
  entry('/suggestions', '全部建议', <FileTextOutlined />, () => import('../pages/suggestions/suggestions')),
  entry(
    '/suggestions/review',
    '建议审核',
    <FileSearchOutlined />,
    () => import('../pages/suggestion-review/suggestion-review'),
  ),
  entry('/suggestions/handing', '交办', <SendOutlined />, () => import('../pages/handing/handing')),
  entry(
    '/suggestions/coordination',
    '联席会议',
    <UserSwitchOutlined />,
    () => import('../pages/coordination/coordination'),
  ),
  entry('/suggestions/checks', '三考', <CheckSquareOutlined />, () => import('../pages/checks/checks')),
  entry('/suggestions/promises', '承诺台账', <ProfileOutlined />, () => import('../pages/promises/promises')),
  entry(
    '/suggestions/key',
    '重点督办',
    <AlertOutlined />,
    () => import('../pages/supervision/key-supervision'),
  ),
  entry(
    '/suggestions/analysis',
    '专项分析',
    <RetweetOutlined />,
    () => import('../pages/supervision/special-analysis'),
  ),
  entry(
    '/suggestions/visits',
    '回访',
    <PhoneOutlined />,
    () => import('../pages/return-visits/return-visits'),
  ),
  entry(
    '/suggestions/leaders',
    '领导研究',
    <ApartmentOutlined />,
    () => import('../pages/supervision/leaders'),
  ),
  entry(
    '/suggestions/figures',
    '年度情况',
    <FundOutlined />,
    () => import('../pages/handling-figures/handling-figures'),
  ),
];
