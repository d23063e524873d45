// Everybody's notices: an answer came, a clock was paused, a deputy took over.
import { View } from '@tarojs/components';
import type { InboxItem } from '../../core/api.types';
import { agoText } from '../../core/format';
import { NeedSignIn } from '../../features/need-sign-in';
import { Icon } from '../../ui/icon';
import { Screen } from '../../ui/screen';
import { Empty, ListView } from '../../ui/states';
import { PushButton, Tap } from '../../ui/tap';
import './index.scss';
import { useInbox } from './use-inbox';

function InboxRow({ item, onTap }: { item: InboxItem; onTap: () => void }) {
  const fresh = item.readAt === null;
  return (
    <Tap
      className={`card notice-row ${fresh ? 'notice-row--new' : ''}`}
      onTap={onTap}
      label={`${fresh ? '未读,' : ''}${item.title},${item.body}`}
    >
      <View className="notice-row__icon">
        <Icon name="bell" color={fresh ? 'red' : 'faint'} />
      </View>
      <View className="notice-row__main">
        <View className="notice-row__head">
          <View className="notice-row__title">{item.title}</View>
          <View className="muted">{agoText(item.createdAt)}</View>
        </View>
        <View className="notice-row__body">{item.body}</View>
      </View>
    </Tap>
  );
}

export default function InboxPage() {
  const { signedIn, list, unread, open, readAll } = useInbox();
  return (
    <Screen title="消息" tab="inbox">
      {signedIn ? (
        <>
          {unread > 0 ? (
            <View className="inbox-head">
              <View className="muted">{unread}条未读</View>
              <PushButton text="全部已读" kind="plain" small icon="check" onTap={readAll} />
            </View>
          ) : null}
          <ListView
            list={list}
            keyOf={(item) => item.id}
            render={(item) => <InboxRow item={item} onTap={() => open(item)} />}
            empty={<Empty text="还没有消息" hint="代表接收、答复您的留言时，会在这里告诉您" />}
          />
        </>
      ) : (
        <NeedSignIn text="登录后能收到办理进展" />
      )}
    </Screen>
  );
}
