// A citizen starts here: scan or find a station, see which are near, read what was answered.
import { View } from '@tarojs/components';
import { useElder } from '../../core/elder';
import { go } from '../../core/nav';
import { placeLabel } from '../../core/platform/place';
import { canScan } from '../../core/platform/scan';
import { useSite } from '../../core/site';
import { StationCard } from '../../features/people';
import { PublicMessageCard } from '../../features/public-message-card';
import { Icon } from '../../ui/icon';
import { Cell, More, Notice } from '../../ui/parts';
import { Picture } from '../../ui/picture';
import { Screen } from '../../ui/screen';
import { Empty, Failed, ListView, Skeleton } from '../../ui/states';
import { PushButton, Tap } from '../../ui/tap';
import './index.scss';
import { useHome } from './use-home';

type Home = ReturnType<typeof useHome>;

function Hero({ onScan }: { onScan: () => void }) {
  return (
    <View className="hero">
      <View className="hero__words">
        <View className="hero__title">有话找代表</View>
        <View className="hero__line">扫码说事，24小时不打烊</View>
      </View>
      <View className="hero__art">
        <Picture name="station" width={112} />
      </View>
      <Tap className="hero__scan" onTap={onScan} label={canScan ? '扫一扫找代表' : '输入站码找代表'}>
        <Icon name="scan" color="red" size="28px" />
        <View className="hero__scan-text">{canScan ? '扫一扫找代表' : '输入站码找代表'}</View>
      </Tap>
    </View>
  );
}

function SearchBox() {
  return (
    <Tap className="home-search" onTap={() => go('search')} label="找联络站、代表、选区或地名" role="link">
      <Icon name="search" color="ink-3" />
      <View>找联络站、代表、选区、地名</View>
    </Tap>
  );
}

function Near({ home }: { home: Home }) {
  const { near, place } = home;
  return (
    <>
      <View className="section-title">
        <View>{place ? '离您近的联络站' : '联络站'}</View>
        <Tap className="home-place" onTap={() => void home.locate()} label={placeLabel}>
          <Icon name="pin" color="red" size="18px" />
          <View>{place?.text || placeLabel}</View>
        </Tap>
      </View>
      {near.data ? (
        near.data.items.length ? (
          near.data.items.map((station) => <StationCard key={station.id} station={station} />)
        ) : (
          <Empty text="这里还没有联络站" drawing="station" />
        )
      ) : near.problem ? (
        <Failed problem={near.problem} onRetry={() => void near.reload()} />
      ) : (
        <Skeleton rows={2} />
      )}
      <View className="home-all">
        <PushButton text="看全部联络站" kind="plain" small onTap={() => go('search', { show: 'stations' })} />
      </View>
    </>
  );
}

function Feed({ home }: { home: Home }) {
  return (
    <>
      <View className="section-title">
        <View>公开的答复</View>
        <More text="评价公示" onTap={() => go('ledger')} />
      </View>
      <ListView
        list={home.feed}
        keyOf={(item) => item.id}
        render={(item) => (
          <PublicMessageCard item={item} onTap={() => go('publicMessage', { id: item.id })} />
        )}
        empty={<Empty text="还没有公开的答复" hint="留言时选择公开，答复后会显示在这里" />}
      />
    </>
  );
}

export default function HomePage() {
  const home = useHome();
  const elder = useElder();
  const site = useSite();
  return (
    <Screen title={site?.name ?? '人大代表联络站'} tab="home">
      <Hero onScan={() => void home.scan()} />
      {site?.notice ? <Notice tone="gold">{site.notice}</Notice> : null}
      <SearchBox />
      <Near home={home} />
      <View className="cells">
        <Cell
          icon="doc"
          text="代表建议公开"
          note="代表提了什么，单位怎么答复"
          onTap={() => go('publicSuggestions')}
        />
      </View>
      {elder ? null : <Feed home={home} />}
    </Screen>
  );
}
