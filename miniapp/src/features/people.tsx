// Home, search, landing and station pages show stations and deputies with these rows.
import { Image, View } from '@tarojs/components';
import type { DeputyItem, StationItem } from '../core/api.types';
import { distanceText } from '../core/format';
import { mediaUrl } from '../core/http';
import { go } from '../core/nav';
import { Icon } from '../ui/icon';
import { Avatar, Tag } from '../ui/parts';
import { Picture } from '../ui/picture';
import { Tap } from '../ui/tap';

export function StationCard({ station }: { station: StationItem }) {
  const { name, kindText, address, distanceM, photoUrl, replyPromiseText } = station;
  return (
    <Tap
      className="card station-card"
      role="link"
      label={`${name},${address}`}
      onTap={() => go('station', { id: station.id })}
    >
      {photoUrl ? (
        <Image className="station-card__photo" src={mediaUrl(photoUrl)} mode="aspectFill" lazyLoad />
      ) : (
        <View className="station-card__photo station-card__photo--none">
          <Picture name="station" width={64} />
        </View>
      )}
      <View className="station-card__main">
        <View className="station-card__name">{name}</View>
        <View className="tags">
          <Tag text={kindText} tone="gold" />
          {distanceM !== null ? <Tag text={distanceText(distanceM)} tone="blue" /> : null}
        </View>
        <View className="station-card__address">{address}</View>
        {replyPromiseText ? <View className="station-card__promise">{replyPromiseText}</View> : null}
      </View>
    </Tap>
  );
}

export function DeputyRow({ deputy }: { deputy: DeputyItem }) {
  const first = deputy.mandates[0];
  const district = first?.district ? ` · ${first.district}` : '';
  return (
    <Tap
      className="deputy-row"
      role="link"
      label={`${deputy.name}代表`}
      onTap={() => go('deputy', { id: deputy.id })}
    >
      <Avatar url={deputy.avatarUrl} name={deputy.name} size={52} />
      <View className="deputy-row__main">
        <View className="deputy-row__head">
          <View className="deputy-row__name">{deputy.name}</View>
          {deputy.onDutyToday ? <Tag text="今天值班" tone="green" /> : null}
          {deputy.position ? <Tag text={deputy.position} tone="gold" /> : null}
        </View>
        {first ? (
          <View className="deputy-row__note">
            {first.levelText}
            {district}
          </View>
        ) : null}
        {deputy.specialities.length ? (
          <View className="deputy-row__note">熟悉：{deputy.specialities.join('、')}</View>
        ) : null}
      </View>
      <Icon name="next" color="faint" size="16px" />
    </Tap>
  );
}
