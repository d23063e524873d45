// A citizen meets a station here: where it is, who is there, how well it answers, and the button to write.
import { View } from '@tarojs/components';
import { useElder } from '../../../core/elder';
import { go } from '../../../core/nav';
import { FiguresCard } from '../../../features/figures';
import { PublicMessageCard } from '../../../features/public-message-card';
import { Screen } from '../../../ui/screen';
import { Empty, Failed, ListView, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import './index.scss';
import { Hours, People, Roster, StationFace } from './sections';
import { useStation } from './use-station';

export default function StationPage() {
  const { station, deputies, figures, roster, answers } = useStation();
  const elder = useElder();
  const { data } = station;
  if (!data) {
    return (
      <Screen title="联络站">
        {station.problem ? (
          <Failed problem={station.problem} onRetry={() => void station.reload()} />
        ) : (
          <Skeleton />
        )}
      </Screen>
    );
  }
  const write = (
    <PushButton text="给代表留言" icon="edit" onTap={() => go('compose', { stationId: data.id })} />
  );
  return (
    <Screen title={data.name} footer={write}>
      <StationFace station={data} />
      <Hours station={data} />
      {deputies.data ? (
        <People deputies={deputies.data.items} />
      ) : deputies.loading ? (
        <Skeleton rows={1} />
      ) : null}
      {figures.data ? <FiguresCard figures={figures.data} title="这个站办得怎么样" /> : null}
      {roster.data && !elder ? <Roster duties={roster.data.items} /> : null}
      <View className="section-title">公开的答复</View>
      <ListView
        list={answers}
        keyOf={(item) => item.id}
        render={(item) => (
          <PublicMessageCard item={item} onTap={() => go('publicMessage', { id: item.id })} />
        )}
        empty={<Empty text="这个站还没有公开的答复" />}
      />
    </Screen>
  );
}
