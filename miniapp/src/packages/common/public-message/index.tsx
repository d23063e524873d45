// Anybody reads a published message and its answer here, and says 我也遇到.
import { SATISFIED_TEXT, SOLVED_TEXT } from '@liaison/shared/ratings/rating.types';
import { View } from '@tarojs/components';
import type { PublicMessage } from '../../../core/api.types';
import { dateText } from '../../../core/format';
import { JoinButton } from '../../../features/join';
import { PhotoGrid } from '../../../features/photos';
import { Timeline } from '../../../features/timeline';
import { Card, Fact, Notice, Tag } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Failed, Skeleton } from '../../../ui/states';
import { usePublicMessage } from './use-public-message';

function Rated({ message }: { message: PublicMessage }) {
  const { solved, satisfied } = message;
  if (!solved) return <Notice tone="plain">写留言的人还没有评价。没有评价，不算满意。</Notice>;
  return (
    <Notice tone={solved === 'yes' ? 'green' : solved === 'no' ? 'red' : 'amber'} icon="star">
      写留言的人评价：{SOLVED_TEXT[solved]}
      {satisfied ? `，${SATISFIED_TEXT[satisfied - 1] ?? ''}` : ''}
    </Notice>
  );
}

export default function PublicMessagePage() {
  const { data, problem, reload } = usePublicMessage();
  if (!data) {
    return (
      <Screen title="公开答复">
        {problem ? <Failed problem={problem} onRetry={() => void reload()} /> : <Skeleton />}
      </Screen>
    );
  }
  return (
    <Screen title="公开答复" footer={<JoinButton id={data.id} count={data.joinedCount} />}>
      <Card>
        <View className="tags">
          <Tag text={data.stateText} tone="blue" />
          <Tag text={data.category} />
        </View>
        <View className="card__text prose">{data.text}</View>
        {data.photos.length ? <PhotoGrid photos={data.photos} /> : null}
        <Fact name="办理">
          {data.deputyName ? `${data.deputyName}代表（${data.stationName}）` : data.stationName}
        </Fact>
        <Fact name="时间">{dateText(data.submittedAt)}</Fact>
        {data.placeText ? <Fact name="地点">{data.placeText}</Fact> : null}
      </Card>
      <Rated message={data} />
      <Card title="办理经过">
        <Timeline entries={data.timeline} />
      </Card>
    </Screen>
  );
}
