// The four tab pages show this at their foot; it is our own so that elder mode and the unread badge look right on both targets.
import { View } from '@tarojs/components';
import { goTab } from '../core/nav';
import { as } from '../core/platform/role';
import { useUnread } from '../core/unread';
import type { tabs } from '../routes';
import { Icon, type IconName } from './icon';
import { Tap } from './tap';

type Tab = keyof typeof tabs;

const TABS: { name: Tab; text: string; icon: IconName }[] = [
  { name: 'home', text: '首页', icon: 'home' },
  { name: 'messages', text: '我的留言', icon: 'chat' },
  { name: 'inbox', text: '消息', icon: 'bell' },
  { name: 'me', text: '我的', icon: 'user' },
];

export function TabBar({ current }: { current: Tab }) {
  const unread = useUnread();
  return (
    <View className="tabbar" {...as('tablist')}>
      {TABS.map(({ name, text, icon }) => {
        const on = name === current;
        const badge = name === 'inbox' && unread > 0 ? (unread > 99 ? '99+' : String(unread)) : '';
        return (
          <Tap
            key={name}
            role="tab"
            on={on}
            className={`tabbar__item ${on ? 'tabbar__item--on' : ''}`}
            label={badge ? `${text},${badge}条未读` : text}
            onTap={() => {
              if (!on) goTab(name);
            }}
          >
            <View className="tabbar__icon">
              <Icon name={icon} color={on ? 'red' : 'ink-2'} size="24px" />
              {badge ? <View className="badge">{badge}</View> : null}
            </View>
            <View className="tabbar__text">{text}</View>
          </Tap>
        );
      })}
    </View>
  );
}
