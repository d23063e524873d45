// A person's own corner: who I am, which door I use, my data, the type size, and what this place is.
import { View } from '@tarojs/components';
import { toggleElder, useElder } from '../../core/elder';
import { go } from '../../core/nav';
import { ensureSignedIn } from '../../core/session';
import { toastProblem } from '../../core/toast';
import { Avatar, Cell, Stat } from '../../ui/parts';
import { Screen } from '../../ui/screen';
import { PushButton } from '../../ui/tap';
import './index.scss';
import { useMe } from './use-me';

const DOOR_TEXT = { citizen: '群众', deputy: '人大代表', unit: '承办单位', admin: '工作人员' } as const;

function Profile({ me }: { me: ReturnType<typeof useMe> }) {
  const { session, profile } = me;
  if (!session) {
    return (
      <View className="card me-card">
        <View className="me-card__row">
          <Avatar url={null} name="客" size={56} />
          <View className="me-card__main">
            <View className="me-card__name">您还没有登录</View>
            <View className="muted">看内容不用登录，留言时再登录也行</View>
          </View>
        </View>
        <PushButton text="登录" onTap={() => void ensureSignedIn().catch(toastProblem)} />
      </View>
    );
  }
  const name = profile?.nickname ?? session.account.displayName;
  return (
    <View className="card me-card">
      <View className="me-card__row">
        <Avatar url={null} name={name || '我'} size={56} />
        <View className="me-card__main">
          <View className="me-card__name">{name}</View>
          <View className="muted">当前身份：{DOOR_TEXT[session.door]}</View>
        </View>
      </View>
      {profile ? (
        <View className="stats">
          <Stat value={String(profile.counts.messages)} text="留言" />
          <Stat value={String(profile.counts.ratings)} text="评价" />
          <Stat value={String(profile.counts.joined)} text="我也遇到" />
        </View>
      ) : null}
    </View>
  );
}

export default function MePage() {
  const me = useMe();
  const elder = useElder();
  const { session } = me;
  const isDeputy = session?.doors.includes('deputy') === true;
  return (
    <Screen title="我的" tab="me">
      <Profile me={me} />
      {isDeputy ? (
        <View className="cells">
          <Cell
            icon="flag"
            text="代表工作台"
            note="接收、答复群众留言"
            onTap={() => void me.enter('deputy')}
          />
          {session.door === 'deputy' ? (
            <Cell
              icon="swap"
              text="回到群众身份"
              note="看自己的留言"
              onTap={() => void me.enter('citizen')}
            />
          ) : null}
        </View>
      ) : null}
      <View className="cells">
        <Cell
          icon="elder"
          text={elder ? '换回标准版' : '换成大字版'}
          note={elder ? '' : '字更大，按钮更大'}
          onTap={toggleElder}
        />
        {session?.door === 'citizen' ? (
          <Cell icon="shield" text="我的数据" note="我们存了什么，导出、删除" onTap={() => go('myData')} />
        ) : null}
        <Cell icon="link" text="评价公示" note="每一条评价都改不了，人人可查" onTap={() => go('ledger')} />
        <Cell icon="info" text="关于联络站" onTap={() => go('about')} />
        {session?.doors.includes('unit') || !elder ? (
          <Cell icon="doc" text="承办单位" note="办理交给本单位的代表建议" onTap={() => go('unitDesk')} />
        ) : null}
      </View>
      {session ? (
        <PushButton text="退出登录" kind="plain" icon="out" onTap={() => void me.signOut()} />
      ) : null}
    </Screen>
  );
}
