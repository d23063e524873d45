/** The menu at the left: what this person may open, in groups; it folds to icons on a narrow screen. */
import { ApartmentOutlined, FileDoneOutlined, SettingOutlined, ToolOutlined } from '@ant-design/icons';
import { Badge, ConfigProvider, Layout, Menu } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { groupAt, menuOf } from './menu-order';
import type { PageEntry } from './page-entry';

const NARROW = 1200;
/** The longest group open, and the whole menu stays in sight at 768 lines. */
const DENSE = { components: { Menu: { itemHeight: 30, itemMarginBlock: 2 } } };
const GROUP_ICONS: Readonly<Record<string, ReactNode>> = {
  建议: <FileDoneOutlined />,
  联络站与代表: <ApartmentOutlined />,
  系统: <ToolOutlined />,
  设置: <SettingOutlined />,
};

export function Side({ pages }: { pages: readonly PageEntry[] }) {
  const { pathname } = useLocation();
  const [folded, fold] = useState(window.innerWidth < NARROW);
  const group = groupAt(pages, pathname);
  const item = ({ path, title, icon, count }: PageEntry) => ({
    key: path,
    icon,
    label: (
      <Link to={path} aria-label={count ? `${title}，${count.n} 件` : undefined}>
        {title}
        {count && (
          <Badge
            count={count.n}
            overflowCount={999}
            color={count.pressing ? '#b5232a' : '#8c8c8c'}
            style={{ marginInlineStart: 8 }}
          />
        )}
      </Link>
    ),
  });
  const items = menuOf(pages).map((node) =>
    node.kind === 'page'
      ? item(node.page)
      : { key: node.name, icon: GROUP_ICONS[node.name], label: node.name, children: node.pages.map(item) },
  );
  return (
    <Layout.Sider
      collapsible
      collapsed={folded}
      onCollapse={fold}
      width={168}
      collapsedWidth={64}
      theme="light"
      style={{ overflow: 'auto' }}
    >
      <ConfigProvider theme={DENSE}>
        <Menu
          mode="inline"
          inlineIndent={14}
          selectedKeys={[pathname]}
          defaultOpenKeys={group && !folded ? [group] : []}
          items={items}
          style={{ borderInlineEnd: 0 }}
        />
      </ConfigProvider>
    </Layout.Sider>
  );
}
