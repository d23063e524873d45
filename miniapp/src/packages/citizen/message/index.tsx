// The author follows one message here: who holds it and until when, what was said, and what can be done now.
import { View } from '@tarojs/components';
import type { MessageDetail } from '../../../core/api.types';
import { ClockBox } from '../../../features/clock';
import { NeedSignIn } from '../../../features/need-sign-in';
import { Timeline } from '../../../features/timeline';
import { Card, Notice } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Failed, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import './index.scss';
import { RatingSheet } from './rating-sheet';
import { SaySheet } from './say-sheet';
import { Merged, MessageBody, Ratings, Receipt } from './sections';
import { Suggestions } from './suggestions';
import { type ActionName, knownActions, useMessage } from './use-message';

function Buttons({
  actions,
  onChoose,
}: {
  actions: ReturnType<typeof knownActions>;
  onChoose: (action: ActionName) => void;
}) {
  // What matters most stands first and alone is red: rating, else the server's first.
  const sorted = [...actions].sort((a, b) => Number(b.action === 'rate') - Number(a.action === 'rate'));
  return (
    <View className="message-buttons">
      {sorted.map(({ action, label }, index) => (
        <View key={action} className="message-buttons__one">
          <PushButton
            text={label}
            kind={index === 0 && action !== 'withdraw' ? 'primary' : 'secondary'}
            onTap={() => onChoose(action)}
          />
        </View>
      ))}
    </View>
  );
}

/** The timeline tells that deputies made something of it; only then are the steps asked for. */
function becameSuggestion({ timeline }: MessageDetail): boolean {
  return timeline.some(({ action }) => action === 'suggestion_step');
}

export default function MessagePage() {
  const page = useMessage();
  const { detail, open } = page;
  const { data } = detail;
  if (!page.signedIn) {
    return (
      <Screen title="留言详情">
        <NeedSignIn text="登录后能看到您的留言" />
      </Screen>
    );
  }
  if (!data) {
    return (
      <Screen title="留言详情">
        {detail.problem ? (
          <Failed problem={detail.problem} onRetry={() => void detail.reload()} />
        ) : (
          <Skeleton />
        )}
      </Screen>
    );
  }
  const actions = knownActions(data.actions);
  return (
    <Screen
      title="留言详情"
      footer={actions.length ? <Buttons actions={actions} onChoose={page.choose} /> : undefined}
    >
      {data.toRate ? (
        <Notice tone="gold" icon="star">
          已经答复，请您评价：解决了没有？满不满意？
        </Notice>
      ) : null}
      {page.receipt ? (
        <Card title="评价已记入账本">
          <Receipt seq={page.receipt.seq} hash={page.receipt.hash} />
        </Card>
      ) : null}
      <ClockBox detail={data} />
      {data.mergedInto ? <Merged mergedInto={data.mergedInto} /> : null}
      {becameSuggestion(data) ? <Suggestions messageId={data.id} version={data.updatedAt} /> : null}
      <MessageBody detail={data} />
      {page.ratings.length ? <Ratings ratings={page.ratings} /> : null}
      <Card title="办理经过">
        <Timeline entries={data.timeline} />
      </Card>
      <RatingSheet
        open={open === 'rate'}
        busy={page.busy}
        onClose={() => page.choose(null)}
        onRate={(rating) => void page.rate(rating)}
      />
      {open && open !== 'rate' ? (
        <SaySheet
          action={open}
          busy={page.busy}
          onClose={() => page.choose(null)}
          onSay={(text, photoIds) => void page.say(open, text, photoIds)}
        />
      ) : null}
    </Screen>
  );
}
