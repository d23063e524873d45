// A citizen sees here what became of each message, and which answers wait for a rating.
import { go, goTab } from '../../core/nav';
import { MessageCard } from '../../features/message-card';
import { NeedSignIn } from '../../features/need-sign-in';
import { Segments } from '../../ui/choices';
import { Screen } from '../../ui/screen';
import { Empty, ListView } from '../../ui/states';
import { type Box, useMessages } from './use-messages';

const BOXES: readonly { value: Box; text: string }[] = [
  { value: 'open', text: '办理中' },
  { value: 'done', text: '已办结' },
];

export default function MessagesPage() {
  const { signedIn, box, setBox, list } = useMessages();
  return (
    <Screen title="我的留言" tab="messages">
      {signedIn ? (
        <>
          <Segments label="留言分类" options={BOXES} value={box} onChange={setBox} />
          <ListView
            list={list}
            keyOf={(item) => item.id}
            render={(item) => <MessageCard item={item} onTap={() => go('message', { id: item.id })} />}
            empty={
              box === 'open' ? (
                <Empty
                  text="没有正在办理的留言"
                  hint="有什么想反映的，找个联络站说一说"
                  button={{ text: '找联络站留言', onTap: () => goTab('home') }}
                />
              ) : (
                <Empty text="还没有办结的留言" drawing="done" />
              )
            }
          />
        </>
      ) : (
        <NeedSignIn text="登录后能看到您的留言" />
      )}
    </Screen>
  );
}
