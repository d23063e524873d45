// Every page stands in one of these: header, elder switch, demo mark, tab bar, and the type sizes of the mode.
import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { toggleElder, useElder } from '../core/elder';
import { goBack } from '../core/nav';
import { useOnline } from '../core/platform/network';
import { as } from '../core/platform/role';
import { useSite } from '../core/site';
import type { tabs } from '../routes';
import { Icon } from './icon';
import { PrivacyAsk } from './privacy-ask';
import { TabBar } from './tab-bar';
import { Tap } from './tap';

interface Props extends PropsWithChildren {
  /** Shown in the web build's header; WeChat shows the page's navigationBarTitleText. */
  title: string;
  /** Set on the four tab pages. */
  tab?: keyof typeof tabs;
  /** Stays at the bottom edge, above everything. */
  footer?: ReactNode;
}

function ElderSwitch() {
  const elder = useElder();
  return (
    <Tap className="elder-switch" onTap={toggleElder} label={elder ? '换回标准版' : '换成大字版'}>
      <View className="elder-switch__text">{elder ? '标准版' : '大字版'}</View>
    </Tap>
  );
}

function Header({ title, tab }: { title: string; tab: boolean }) {
  return (
    <View className="header">
      {tab ? (
        <View className="header__badge">
          <Icon name="flag" color="on-brand" size="20px" />
        </View>
      ) : (
        <Tap className="header__back" onTap={goBack} label="返回">
          <Icon name="back" color="on-brand" size="24px" />
        </Tap>
      )}
      <View className="header__title" aria-label={title}>
        {title}
      </View>
      <ElderSwitch />
    </View>
  );
}

export function Screen({ title, tab, footer, children }: Props) {
  const elder = useElder();
  const site = useSite();
  const h5 = process.env.TARO_ENV === 'h5';
  const demo = site?.demo === true;
  const online = useOnline();
  return (
    <View className={`screen ${elder ? 'screen--elder' : ''}`}>
      {h5 ? <Header title={title} tab={tab !== undefined} /> : null}
      {demo || !h5 ? (
        <View className="strip">
          {demo ? (
            <View className="strip__demo">演示数据 · 内容均为虚构</View>
          ) : (
            <View className="strip__demo" />
          )}
          {h5 ? null : <ElderSwitch />}
        </View>
      ) : null}
      {online ? null : (
        <View className="strip strip--offline" {...as('status')}>
          没有网络。写的内容会留着，连上后再试。
        </View>
      )}
      <View className="screen__body">{children}</View>
      {footer ? <View className="screen__footer">{footer}</View> : null}
      {tab ? <TabBar current={tab} /> : null}
      {h5 ? null : <PrivacyAsk />}
    </View>
  );
}
