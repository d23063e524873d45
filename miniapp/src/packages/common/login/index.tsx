// The web build signs in here: demo identities while the demo is on, else the way into WeChat.
import { View } from '@tarojs/components';
import type { DemoIdentity, Door } from '../../../core/api.types';
import { go, goBack } from '../../../core/nav';
import { SENTENCES } from '../../../core/problem';
import { Icon, type IconName } from '../../../ui/icon';
import { Cell, Notice } from '../../../ui/parts';
import { Picture } from '../../../ui/picture';
import { Screen } from '../../../ui/screen';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { PushButton, Tap } from '../../../ui/tap';
import './index.scss';
import { useLogin } from './use-login';

const DOORS: readonly { door: Door; text: string; icon: IconName }[] = [
  { door: 'citizen', text: '群众', icon: 'people' },
  { door: 'deputy', text: '人大代表', icon: 'flag' },
  { door: 'unit', text: '承办单位', icon: 'doc' },
];

function Identity({
  identity,
  icon,
  busy,
  onTap,
}: {
  identity: DemoIdentity;
  icon: IconName;
  busy: boolean;
  onTap: () => void;
}) {
  return (
    <Tap className="card identity" onTap={onTap} disabled={busy} label={`以${identity.label}的身份登录`}>
      <View className="cell__icon">
        <Icon name={icon} color="red" />
      </View>
      <View className="identity__main">
        <View className="identity__name">{identity.label}</View>
        <View className="muted">{identity.description}</View>
      </View>
      {busy ? <View className="spinner" /> : <Icon name="next" color="faint" size="16px" />}
    </Tap>
  );
}

/** Units come in with an account of their own, also where WeChat is not at hand. */
function UnitDoor() {
  return (
    <View className="cells">
      <Cell icon="doc" text="承办单位登录" note="用账号和密码，办理代表建议" onTap={() => go('unitLogin')} />
    </View>
  );
}

export default function LoginPage() {
  const login = useLogin();
  const { demo } = login;
  if (login.weapp) {
    return (
      <Screen title="登录">
        <View className="login-top">
          <Picture name="station" />
        </View>
        <PushButton text="微信登录" busy={login.busy !== null} onTap={() => void login.byWeChat()} />
        <UnitDoor />
      </Screen>
    );
  }
  if (login.off) {
    return (
      <Screen title="登录">
        <Empty
          text={SENTENCES.scanInWeChat}
          hint="在浏览器里可以看联络站、代表和公开的答复"
          drawing="station"
          button={{ text: '返回', onTap: goBack }}
        />
        <UnitDoor />
      </Screen>
    );
  }
  return (
    <Screen title="登录">
      <Notice tone="gold">这是演示，请选一个身份进去看看。正式使用时用微信登录。</Notice>
      {demo.data
        ? DOORS.map(({ door, text, icon }) => {
            const identities = demo.data?.items.filter((item) => item.door === door) ?? [];
            return identities.length ? (
              <View key={door} className="identities">
                <View className="section-title">{text}</View>
                {identities.map((identity) => (
                  <Identity
                    key={identity.key}
                    identity={identity}
                    icon={icon}
                    busy={login.busy === identity.key}
                    onTap={() => void login.as(identity.key)}
                  />
                ))}
              </View>
            ) : null;
          })
        : null}
      {!demo.data && demo.problem ? (
        <Failed problem={demo.problem} onRetry={() => void demo.reload()} />
      ) : null}
      {!demo.data && !demo.problem ? <Skeleton /> : null}
      <UnitDoor />
    </Screen>
  );
}
