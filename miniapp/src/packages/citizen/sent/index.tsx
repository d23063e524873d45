// After sending, a citizen sees here the number, what happens next and by when, and where to watch it.
import { View } from '@tarojs/components';
import type { MessageDetail } from '../../../core/api.types';
import { dayText } from '../../../core/format';
import { get } from '../../../core/http';
import { goTab, replaceWith, useParams } from '../../../core/nav';
import { copy } from '../../../core/platform/device';
import { useData } from '../../../core/use-data';
import { Card } from '../../../ui/parts';
import { Picture } from '../../../ui/picture';
import { Screen } from '../../../ui/screen';
import { PushButton } from '../../../ui/tap';
import './index.scss';

function Step({ number, title, note }: { number: number; title: string; note: string }) {
  return (
    <View className="next-step">
      <View className="next-step__number">{number}</View>
      <View className="next-step__main">
        <View className="next-step__title">{title}</View>
        <View className="muted">{note}</View>
      </View>
    </View>
  );
}

export default function SentPage() {
  const { id = '', no = '', stateText } = useParams();
  const detail = useData(id || null, () => get<MessageDetail>(`/citizen/messages/${id}`));
  const due = detail.data?.clock?.dueAt ?? detail.data?.dueAt ?? null;
  return (
    <Screen title="已提交">
      <View className="card sent">
        <Picture name="done" />
        <View className="sent__title">留言已送达</View>
        <View className="sent__no">受理号 {no}</View>
        <PushButton text="复制受理号" kind="secondary" small icon="copy" onTap={() => void copy(no)} />
      </View>
      <Card title="接下来">
        <Step
          number={1}
          title="审核"
          note={stateText === '审核中' ? '工作人员正在核对内容，核对完就送到办理人手中' : '已通过'}
        />
        <Step number={2} title="代表接收、办理" note="需要上级解决的，会一级一级往上提交，您都能看到" />
        <Step
          number={3}
          title="答复您"
          note={due ? `最迟${dayText(due)}给您首次答复` : '期限从提交时算起，按工作日计'}
        />
        <Step number={4} title="您来评价" note="解决了没有、满不满意，您说了算，谁也改不了" />
      </Card>
      <PushButton text="看这条留言" onTap={() => replaceWith('message', { id })} />
      <PushButton text="回首页" kind="plain" onTap={() => goTab('home')} />
    </Screen>
  );
}
