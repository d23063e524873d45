// Who is asked whether a matter is still solved answers here; a "not any more" opens it again.
import { NeedSignIn } from '../../../features/need-sign-in';
import { VisitCard } from '../../../features/visit-card';
import { VisitSheet } from '../../../features/visit-sheet';
import { Notice } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Empty, ListView } from '../../../ui/states';
import { useVisits } from './use-visits';

export default function VisitsPage() {
  const { signedIn, list, asking, ask, answered, leadingTo } = useVisits();
  if (!signedIn) {
    return (
      <Screen title="回访">
        <NeedSignIn text="登录后能回答回访" />
      </Screen>
    );
  }
  return (
    <Screen title="回访">
      <Notice tone="plain">办结后会再问两次：问题是不是真的解决了。又出现的，交回单位重新办理。</Notice>
      <ListView
        list={list}
        keyOf={(item) => item.id}
        render={(item) => <VisitCard visit={item} onAnswer={() => ask(item)} {...leadingTo(item)} />}
        empty={<Empty text="没有要回答的回访" hint="建议办结一段时间后，会在消息里请您回答" drawing="done" />}
      />
      {asking ? (
        <VisitSheet key={asking.id} visit={asking} onClose={() => ask(null)} onAnswered={answered} />
      ) : null}
    </Screen>
  );
}
