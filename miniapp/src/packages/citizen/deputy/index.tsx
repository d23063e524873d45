// A citizen meets a deputy here: mandates, what they know, how they answer, and the button to write to them.
import { View } from '@tarojs/components';
import type { Deputy, Mandate } from '../../../core/api.types';
import { go } from '../../../core/nav';
import { FiguresCard } from '../../../features/figures';
import { PublicMessageCard } from '../../../features/public-message-card';
import { Avatar, Card, Cell, Tag } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Empty, Failed, ListView, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import './index.scss';
import { useDeputy } from './use-deputy';

function Face({ deputy }: { deputy: Deputy }) {
  return (
    <View className="card deputy-face">
      <View className="deputy-face__row">
        <Avatar url={deputy.avatarUrl} name={deputy.name} size={84} />
        <View className="deputy-face__main">
          <View className="deputy-face__name">{deputy.name}</View>
          {deputy.occupation ? <View className="deputy-face__job">{deputy.occupation}</View> : null}
          <View className="tags">
            {deputy.onDutyToday ? <Tag text="今天值班" tone="green" /> : null}
            {deputy.position ? <Tag text={deputy.position} tone="gold" /> : null}
          </View>
        </View>
      </View>
      {deputy.bio ? <View className="deputy-face__bio">{deputy.bio}</View> : null}
      {deputy.specialities.length ? (
        <View className="tags">
          {deputy.specialities.map((speciality) => (
            <Tag key={speciality} text={speciality} tone="blue" />
          ))}
        </View>
      ) : null}
    </View>
  );
}

function MandateRow({ mandate }: { mandate: Mandate }) {
  const where = [mandate.district, mandate.delegation].filter(Boolean).join(' · ');
  return (
    <View className="mandate">
      <Tag text={mandate.levelText} tone="red" />
      <View className="mandate__main">
        <View>{mandate.congress}</View>
        {where ? <View className="muted">{where}</View> : null}
      </View>
    </View>
  );
}

function Places({ deputy }: { deputy: Deputy }) {
  if (!deputy.stations.length) return null;
  return (
    <View className="cells">
      {deputy.stations.map((station) => (
        <Cell
          key={station.id}
          icon="pin"
          text={station.name}
          note={station.address}
          onTap={() => go('station', { id: station.id })}
        />
      ))}
    </View>
  );
}

export default function DeputyPage() {
  const { deputy, figures, answers } = useDeputy();
  const { data } = deputy;
  if (!data) {
    return (
      <Screen title="人大代表">
        {deputy.problem ? (
          <Failed problem={deputy.problem} onRetry={() => void deputy.reload()} />
        ) : (
          <Skeleton />
        )}
      </Screen>
    );
  }
  const station = data.stations[0];
  const write = station ? (
    <PushButton
      text={`给${data.name}代表留言`}
      icon="edit"
      onTap={() => go('compose', { stationId: station.id, deputyId: data.id })}
    />
  ) : null;
  return (
    <Screen title={`${data.name}代表`} footer={write}>
      <Face deputy={data} />
      <Card title="代表资格">
        {data.mandates.map((mandate) => (
          <MandateRow key={`${mandate.level}${mandate.congress}`} mandate={mandate} />
        ))}
        {data.groups.length ? (
          <View className="muted">所在小组：{data.groups.map((group) => group.name).join('、')}</View>
        ) : null}
      </Card>
      {figures.data ? <FiguresCard figures={figures.data} title="答复得怎么样" /> : null}
      <View className="section-title">在哪里能见到</View>
      <Places deputy={data} />
      <View className="section-title">公开的答复</View>
      <ListView
        list={answers}
        keyOf={(item) => item.id}
        render={(item) => (
          <PublicMessageCard item={item} onTap={() => go('publicMessage', { id: item.id })} />
        )}
        empty={<Empty text="这位代表还没有公开的答复" />}
      />
    </Screen>
  );
}
