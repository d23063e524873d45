// A deputy who got an invitation from staff opens it here and binds their WeChat account, once.
import { View } from '@tarojs/components';
import { dayText } from '../../../core/format';
import { goTab } from '../../../core/nav';
import { Card, Fact, Notice } from '../../../ui/parts';
import { Picture } from '../../../ui/picture';
import { Screen } from '../../../ui/screen';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import './index.scss';
import { useInvitation } from './use-invitation';

export default function InvitationPage() {
  const { token, invitation, busy, accept } = useInvitation();
  const { data, problem } = invitation;
  const home = { text: '回首页', onTap: () => goTab('home') };
  if (!token) {
    return (
      <Screen title="代表邀请">
        <Empty text="这个链接里没有邀请" hint="请让工作人员重新发给您" button={home} />
      </Screen>
    );
  }
  if (!data) {
    return (
      <Screen title="代表邀请">
        {problem ? (
          problem.transient ? (
            <Failed problem={problem} onRetry={() => void invitation.reload()} />
          ) : (
            <Empty text={problem.message} drawing="search" button={home} />
          )
        ) : (
          <Skeleton rows={1} />
        )}
      </Screen>
    );
  }
  return (
    <Screen title="代表邀请">
      <View className="card invitation">
        <Picture name="letter" />
        <View className="invitation__name">{data.deputyName}代表，您好</View>
        <View className="muted">请认领您在联络站的代表身份</View>
      </View>
      <Card>
        {data.congress ? <Fact name="届次">{data.congress}</Fact> : null}
        <Fact name="有效期">到{dayText(data.expiresAt)}</Fact>
      </Card>
      <Notice tone="amber" icon="alert">
        只有{data.deputyName}本人可以认领，只能用一次。不是您本人，请不要点。
      </Notice>
      <PushButton text={`我是${data.deputyName}，认领`} icon="check" busy={busy} onTap={accept} />
    </Screen>
  );
}
